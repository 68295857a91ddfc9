import Foundation
import Testing

@testable import PodSpec

@Suite("Differences")
struct DifferencesTests {
    private static func manifest(_ spec: String, name: String = "web") -> String {
        "apiVersion: v1\nkind: Pod\nmetadata: {name: \(name)}\nspec: \(spec)"
    }

    private static func differences(_ left: String, _ right: String) -> [String] {
        ManifestDifference.all(between: Array(ManifestStream(left)), and: Array(ManifestStream(right)))
            .flatMap { difference in
                difference.differences.isEmpty
                    ? ["\(difference.kind) \(difference.identity.kind) \(difference.identity.namespace)/\(difference.identity.name)"]
                    : difference.differences.map(\.description)
            }
    }

    @Test(
        "What Kubernetes cannot tell apart is equal",
        arguments: [
            ("{containers: [{name: a, image: 'a:1'}]}", "{containers: [{image: 'a:1', name: a}]}"),
            ("{containers: [{name: a, image: 'a:1'}]}", "{restartPolicy: Always, containers: [{name: a, image: 'a:1', resources: {}}]}"),
            (
                "{containers: [{name: a, image: 'a:1', resources: {limits: {cpu: 1000m, memory: 1Gi}}}]}",
                "{containers: [{name: a, image: 'a:1', resources: {limits: {memory: 1024Mi, cpu: 1}}}]}"
            ),
            (
                "{containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1'}]}",
                "{containers: [{name: b, image: 'b:1'}, {name: a, image: 'a:1'}]}"
            ),
            (
                "{containers: [{name: a, image: 'a:1', ports: [{containerPort: 80}, {containerPort: 53, protocol: UDP}]}]}",
                "{containers: [{name: a, image: 'a:1', ports: [{containerPort: 53, protocol: UDP}, {protocol: TCP, containerPort: 80}]}]}"
            ),
            (
                "{containers: [{name: a, image: 'a:1', livenessProbe: {tcpSocket: {port: 80}}}]}",
                "{containers: [{name: a, image: 'a:1', livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 10, failureThreshold: 3}}]}"
            ),
            (
                "{hostNetwork: false, securityContext: {}, containers: [{name: a, image: 'a:1', tty: false, command: []}]}",
                "{containers: [{name: a, image: 'a:1'}]}"
            ),
        ])
    func equal(_ left: String, _ right: String) {
        #expect(Self.differences(Self.manifest(left), Self.manifest(right)) == [])
        #expect(Self.differences(Self.manifest(right), Self.manifest(left)) == [])
    }

    @Test(
        "What differs is named",
        arguments: [
            (
                "{containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1'}]}",
                "{containers: [{name: b, image: 'b:2'}, {name: a, image: 'a:1'}]}",
                [#"spec.containers[b].image: "b:1" → "b:2""#]
            ),
            (
                "{containers: [{name: a, image: 'a:1'}]}",
                "{containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1'}]}",
                [#"spec.containers[b]: added {"name":"b","image":"b:1"}"#]
            ),
            (
                "{containers: [{name: a, image: 'a:1', livenessProbe: {tcpSocket: {port: 80}}}]}",
                "{containers: [{name: a, image: 'a:1', livenessProbe: {tcpSocket: {port: 80}, periodSeconds: 5}}]}",
                ["spec.containers[a].livenessProbe.periodSeconds: 10 → 5"]
            ),
            (
                "{containers: [{name: a, image: 'a:1', ports: [{containerPort: 53}]}]}",
                "{containers: [{name: a, image: 'a:1', ports: [{containerPort: 53, protocol: UDP}]}]}",
                [
                    #"spec.containers[a].ports[53/TCP]: removed {"containerPort":53}"#,
                    #"spec.containers[a].ports[53/UDP]: added {"containerPort":53,"protocol":"UDP"}"#,
                ]
            ),
            (
                "{containers: [{name: a, image: 'a:1', resources: {limits: {cpu: 1, memory: 1Gi}}}]}",
                "{containers: [{name: a, image: 'a:1', resources: {limits: {cpu: 2, memory: 1Gi}, requests: {cpu: 1, memory: 1Gi}}}]}",
                [
                    #"spec.containers[a].resources.limits[cpu]: "1" → "2""#
                ]
            ),
            (
                "{initContainers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1'}], containers: [{name: c, image: 'c:1'}]}",
                "{initContainers: [{name: b, image: 'b:1'}, {name: a, image: 'a:1'}], containers: [{name: c, image: 'c:1'}]}",
                [#"spec.initContainers: reordered ["a","b"] → ["b","a"]"#]
            ),
            (
                "{containers: [{name: a, image: 'a:1', args: [x, p]}], tolerations: [{key: k, operator: Exists}]}",
                "{containers: [{name: a, image: 'a:1', args: [x, q]}], tolerations: [{key: l, operator: Exists}]}",
                [
                    #"spec.containers[a].args: ["x","p"] → ["x","q"]"#,
                    #"spec.tolerations[0].key: "k" → "l""#,
                ]
            ),
        ])
    func different(_ left: String, _ right: String, _ expected: [String]) {
        #expect(Self.differences(Self.manifest(left), Self.manifest(right)) == expected)
    }

    @Test("Objects are matched by kind, namespace and name; other kinds are compared as plain data")
    func objects() {
        let left = """
            {apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: [{name: a, port: 1}], selector: {app.io/name: x}}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: s, namespace: default}, data: {a: b}}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: gone}}
            """
        let right = """
            {apiVersion: v1, kind: ConfigMap, metadata: {name: new, namespace: other}}
            ---
            # nothing
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: s}, data: {a: b}}
            ---
            {apiVersion: v1, kind: Service, metadata: {name: s}, spec: {selector: {app.io/name: z}, ports: [{port: 2, name: a}]}}
            """
        #expect(
            Self.differences(left, right) == [
                "spec.ports[a].port: 1 → 2",
                #"spec.selector[app.io/name]: "x" → "z""#,
                "removed ConfigMap default/gone",
                "added ConfigMap other/new",
            ]
        )
    }

    @Test("Repeated identities go together in order")
    func repeated() {
        let one = Self.manifest("{containers: [{name: a, image: 'a:1'}]}")
        let two = Self.manifest("{containers: [{name: a, image: 'a:2'}]}")
        #expect(Self.differences([one, two].joined(separator: "\n---\n"), one) == ["removed Pod default/web"])
        #expect(Self.differences(one, [one, two].joined(separator: "\n---\n")) == ["added Pod default/web"])
    }

    @Test("Lists are matched by the keys that the API's schema has", .enabled(if: RecordedCases.arePresent, RecordedCases.note))
    func keys() throws {
        struct Published: Decodable {
            struct Kind: Decodable { var fields: [String: Field]? }
            struct Field: Decodable {
                var type: String
                var keys: [String]?
                var listType: String?

                enum CodingKeys: String, CodingKey {
                    case type
                    case keys = "list-map-keys"
                    case listType = "list-type"
                }
            }

            var types: [String: Kind]
        }
        let data = try Data(contentsOf: URL(fileURLWithPath: RecordedCases.folder + "/schema/kubernetes-1.37.json"))
        let published = try JSONDecoder().decode(Published.self, from: data)
        for (type, kind) in published.types {
            for (name, field) in kind.fields ?? [:] where field.type.hasPrefix("[") && !field.type.contains(":") {
                let element = String(field.type.dropFirst().dropLast())
                #expect(ListIdentity.keys(ofType: element) == field.keys, "\(type).\(name)")
                #expect(ListIdentity.isSet(name, ofType: type) == (field.listType == "set"), "\(type).\(name)")
            }
        }
    }
}
