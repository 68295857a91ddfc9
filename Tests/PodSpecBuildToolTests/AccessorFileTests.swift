import PodSpec
import Testing

@testable import PodSpecBuildTool

@Suite("Accessors")
struct AccessorFileTests {
    private func source(_ text: String, path: String = "web.yaml") -> String {
        let entries = ManifestStream(text).compactMap { manifest in
            manifest.object.map { AccessorFile.Entry(path: path, line: 1, object: $0) }
        }
        return AccessorFile.source(of: entries)
    }

    /// The lines of the only declaration, without the comment and the closing bracket of the enumeration.
    private func declaration(_ text: String) -> String {
        source(text).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(7).dropLast(2).joined(separator: "\n")
    }

    @Test("a Pod becomes a constant")
    func pod() {
        let text = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, labels: {tier: "front", app: web}}
            spec:
              restartPolicy: Always
              containers: [{name: web, image: "nginx:1.29"}]
            """
        #expect(
            source(text) == """
                // Made from the manifests of this target by ValidateManifests; changes are lost with the next build.

                import PodSpec

                /// The manifests of this target, as they stand in their files.
                nonisolated enum PodManifests {
                    /// Pod `web`, web.yaml:1
                    static let web: PodSpec.Pod = {
                        return PodSpec.Pod(
                            metadata: PodSpec.ObjectMeta(name: "web", labels: ["app": "web", "tier": "front"]),
                            spec: PodSpec.Pod.Spec(
                                containers: [PodSpec.Container(name: "web", image: "nginx:1.29")],
                                restartPolicy: "Always"
                            )
                        )
                    }()
                }

                """
        )
    }

    @Test("nothing to declare")
    func nothing() {
        #expect(source("").hasSuffix("nonisolated enum PodManifests {\n}\n"))
    }

    @Test("large objects become constants, in the order in which they are needed")
    func constants() {
        let text = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - name: web
                    image: nginx
                    args: [a, b, c, d, e, f, g, h]
                    readinessProbe: {httpGet: {path: /ready, port: http}, periodSeconds: 5}
                  - name: log
                    image: fluentd
                    args: [a, b, c, d, e, f, g, h, i, j, k, l, m]
            """
        #expect(
            declaration(text) == """
                    static let web: PodSpec.Deployment = {
                        let containers0 = PodSpec.Container(
                            name: "web",
                            image: "nginx",
                            args: ["a", "b", "c", "d", "e", "f", "g", "h"],
                            readinessProbe: PodSpec.Probe(
                                httpGet: PodSpec.HTTPGetAction(port: "http", path: "/ready"),
                                periodSeconds: 5
                            )
                        )
                        let containers1 = PodSpec.Container(
                            name: "log",
                            image: "fluentd",
                            args: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]
                        )
                        return PodSpec.Deployment(
                            spec: PodSpec.Deployment.Spec(
                                selector: PodSpec.LabelSelector(matchLabels: ["app": "web"]),
                                template: PodSpec.PodTemplate.Spec(
                                    metadata: PodSpec.ObjectMeta(labels: ["app": "web"]),
                                    spec: PodSpec.Pod.Spec(containers: [containers0, containers1])
                                )
                            ),
                            metadata: PodSpec.ObjectMeta(name: "web")
                        )
                    }()
                """
        )
    }

    @Test("quantities are written as manifests have them", arguments: ["1", "250m", "512Mi", "1500m", "1e3", "0", "100n", "12E", "-1k"])
    func quantities(text: String) {
        let pod = Pod(
            metadata: ObjectMeta(name: "web"),
            spec: Pod.Spec(containers: [], overhead: ["cpu": Quantity(stringLiteral: text)])
        )
        #expect(ValueWriter.body(returning: pod, indentation: 0).joined(separator: "\n").contains("[\"cpu\": \"\(text)\"]"))
    }

    @Test(
        "text is kept, whatever it holds",
        arguments: [
            ("plain", #""plain""#), ("", #""""#), (#"say "hi""#, #""say \"hi\"""#), (#"\(x)"#, #""\\(x)""#),
            ("a\nb\tc\rd", #""a\nb\tc\rd""#),
            ("\u{0}\u{1B}[31m", #""\u{0}\u{1B}[31m""#), ("größe 🚀", #""größe 🚀""#), ("\u{202E}a\u{FEFF}", #""\u{202E}a\u{FEFF}""#),
            ("\u{2028}", #""\u{2028}""#),
        ]
    )
    func text(text: String, literal: String) {
        #expect(SwiftExpression.literal(text) == literal)
    }

    @Test("a long list is put together piece by piece")
    func longList() {
        let args = (0..<150).map { "a\($0)" }
        let pod = Pod(metadata: ObjectMeta(name: "web"), spec: Pod.Spec(containers: [Container(name: "web", args: args)]))
        let body = ValueWriter.body(returning: pod, indentation: 0)
        #expect(body.first == "var args: [Swift.String] = []")
        #expect(body.dropFirst().dropLast().allSatisfy { $0.hasPrefix("args.append(") })
        #expect(body.count == 4)
        #expect(body.last?.contains("args: args") == true)
    }

    @Test("a comment stays one, whatever the name")
    func comment() {
        let pod = Pod(metadata: ObjectMeta(name: "web\n*/ let x = 1\r\nvar y"))
        let source = AccessorFile.source(of: [AccessorFile.Entry(path: "a\nb.yaml", line: 3, object: .pod(pod))])
        #expect(source.contains("    /// Pod `web */ let x = 1 var y`, a b.yaml:3\n"))
    }

    @Test("a version and kind of its own are written only where the initialiser wouldn't give them")
    func headers() {
        let claim = PersistentVolumeClaim(apiVersion: nil, kind: nil)
        let set = StatefulSet(spec: .zero, apiVersion: "apps/v1", kind: "StatefulSet")
        var withClaim = set
        withClaim.spec.volumeClaimTemplates = [claim]
        let body = ValueWriter.body(returning: withClaim, indentation: 0).joined(separator: "\n")
        #expect(body.contains("PodSpec.PersistentVolumeClaim(apiVersion: nil, kind: nil)"))
        #expect(!body.contains("apps/v1"))
        let other = ValueWriter.body(returning: Pod(apiVersion: "v2", kind: "Pod"), indentation: 0)
        #expect(other == [#"return PodSpec.Pod(apiVersion: "v2", kind: "Pod")"#])
    }
}
