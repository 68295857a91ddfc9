import PodSpec
import Testing

@Suite struct ManifestEncoderTests {
    private let pod = Pod(
        metadata: ObjectMeta(name: "web", labels: ["b": "yes", "a": "1"]),
        spec: Pod.Spec(containers: [
            Container(
                name: "web",
                image: "nginx:1.27",
                args: ["-c", "echo hi\nexit 0\n"],
                resources: ResourceRequirements(limits: [
                    "memory": Quantity(128 << 20, format: .binarySI), "cpu": Quantity(milliValue: 500),
                ]),
                livenessProbe: Probe(httpGet: HTTPGetAction(port: 8080, path: "/healthz"))
            )
        ])
    )

    @Test("A pod prints as kubectl prints it")
    func yaml() {
        #expect(
            String(yaml: pod) == """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: web
                  labels:
                    a: "1"
                    b: "yes"
                spec:
                  containers:
                  - name: web
                    image: nginx:1.27
                    args:
                    - -c
                    - |
                      echo hi
                      exit 0
                    resources:
                      limits:
                        cpu: 500m
                        memory: 128Mi
                    livenessProbe:
                      httpGet:
                        path: /healthz
                        port: 8080

                """
        )
    }

    @Test("JSON, wide and narrow")
    func json() throws {
        let small = Pod(metadata: ObjectMeta(name: "a/b"), spec: Pod.Spec(containers: []))
        #expect(
            String(json: small) == """
                {
                  "apiVersion": "v1",
                  "kind": "Pod",
                  "metadata": {
                    "name": "a/b"
                  },
                  "spec": {
                    "containers": []
                  }
                }

                """
        )
        #expect(
            ManifestEncoder(options: .init(format: .json, isCompact: true)).encode(small)
                == #"{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a/b"},"spec":{"containers":[]}}"# + "\n"
        )
    }

    @Test("What was encoded is decoded", arguments: ManifestEncoder.Format.allCases, [true, false])
    func roundTrip(format: ManifestEncoder.Format, isCompact: Bool) throws {
        let text = ManifestEncoder(options: .init(format: format, isCompact: isCompact)).encode(pod)
        #expect(try ManifestDecoder().decode(Pod.self, from: text) == pod)
    }

    @Test("Documents follow each other", arguments: ManifestEncoder.Format.allCases, [true, false])
    func stream(format: ManifestEncoder.Format, isCompact: Bool) throws {
        let values: [ManifestValue] = [.object(.init([("a", .integer(1))])), pod.manifestValue, .object(.init([("b", .string("x\n\n"))]))]
        let encoder = ManifestEncoder(options: .init(format: format, isCompact: isCompact))
        var source = DocumentSource()
        source.append(try encoder.bytes(ofStream: values))
        source.finish()
        var decoded: [ManifestValue?] = []
        while let entry = source.next() {
            decoded.append(entry.document.flatMap { ManifestDecoder().decode(ManifestValue.self, from: $0, at: 0).value })
        }
        #expect(decoded == values)
        #expect(try encoder.encode(stream: [Int]()).isEmpty)
    }

    @Test("YAML's documents are separated, not preceded")
    func separator() throws {
        #expect(try ManifestEncoder().encode(stream: [1, "a", [String: Int]()]) == "1\n---\na\n---\n{}\n")
    }

    @Test("Lines of JSON are documents")
    func lines() throws {
        let encoder = ManifestEncoder(options: .init(format: .json, isCompact: true))
        #expect(try encoder.encode(stream: [["a": 1], ["b": 2]]) == "{\"a\":1}\n{\"b\":2}\n")
    }

    // MARK: Types of one's own

    private struct Widget: Codable, Hashable {
        enum Colour: String, Codable { case red, no }

        var name: String
        var size: UInt8
        var ratio: Double
        var weight: Float = 0.1
        var colours: [Colour]
        var limits: [String: Int]
        var template: PodTemplate.Spec?
        var missing: Int?
        var nested: [[Int]]
    }

    @Test("Any type goes through its coding keys, API types inside it through their schema")
    func ownType() throws {
        let widget = Widget(
            name: "w",
            size: 255,
            ratio: 1,
            colours: [.red, .no],
            limits: ["z": 1, "a": -1, "m": 0],
            template: PodTemplate.Spec(metadata: ObjectMeta(name: "t")),
            nested: [[1], [], [2, 3]]
        )
        let text = try ManifestEncoder().encode(widget)
        #expect(
            text == """
                name: w
                size: 255
                ratio: 1
                weight: 0.1
                colours:
                - red
                - "no"
                limits:
                  a: -1
                  m: 0
                  z: 1
                template:
                  metadata:
                    name: t
                nested:
                - - 1
                - []
                - - 2
                  - 3

                """
        )
        #expect(try ManifestDecoder().decode(Widget.self, from: text) == widget)
    }

    private class Base: Encodable {
        var a = 1
    }

    private final class Derived: Base {
        private enum Keys: CodingKey { case b, list, object }

        override func encode(to encoder: any Encoder) throws {
            try super.encode(to: encoder)
            var container = encoder.container(keyedBy: Keys.self)
            try container.encodeNil(forKey: .b)
            var list = container.nestedUnkeyedContainer(forKey: .list)
            try list.encodeNil()
            try list.encode(1)
            var inner = list.nestedContainer(keyedBy: Keys.self)
            try inner.encode("x", forKey: .b)
            #expect(list.count == 3)
            _ = container.nestedContainer(keyedBy: Keys.self, forKey: .object)
        }
    }

    @Test("Containers add up")
    func containers() throws {
        let encoder = ManifestEncoder(options: .init(format: .json, isCompact: true))
        #expect(try encoder.encode(Derived()) == #"{"a":1,"b":null,"list":[null,1,{"b":"x"}],"object":{}}"# + "\n")
    }

    private struct Empty: Encodable {
        func encode(to encoder: any Encoder) throws {}
    }

    @Test("A value that encodes nothing is an empty object")
    func empty() throws {
        #expect(try ManifestEncoder().encode(["a": Empty()]) == "a: {}\n")
    }

    @Test("Numbers that no manifest can hold are refused where they stand", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(_ number: Double) throws {
        let error = try #require(throws: EncodingError.self) { try ManifestEncoder().encode(["a": [1, number]]) }
        guard case .invalidValue(_, let context) = error else {
            Issue.record(error)
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["a", "Index 1"])
        #expect(throws: EncodingError.self) { try ManifestEncoder().encode(UInt64.max) }
        #expect(String(yaml: ManifestValue.number(number)) == "null\n")
    }

    @Test(
        "Numbers print as in Kubernetes' JSON",
        arguments: [
            (0.5, "0.5"), (1, "1"), (-2.25, "-2.25"), (1e20, "100000000000000000000"), (1e21, "1e+21"), (1e-6, "0.000001"), (1e-7, "1e-7"),
            (1.5e300, "1.5e+300"),
        ] as [(Double, String)]
    )
    func numbers(_ number: Double, _ text: String) {
        #expect(String(yaml: ManifestValue.number(number)) == text + "\n")
        #expect(String(json: ManifestValue.number(number)) == text + "\n")
    }
}
