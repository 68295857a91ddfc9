import PodSpec
import Testing

/// Types that know nothing of PodSpec decode with the same strictness.
@Suite struct OwnTypesTests {
    struct Backup: Decodable, Equatable {
        struct Spec: Decodable, Equatable {
            var schedule: String
            var keep: Int
            var size: Quantity?
            var mode: Mode?
            var targets: [Target]?
            var template: PodTemplate.Spec?
        }

        struct Target: Decodable, Equatable {
            var name: String
            var port: IntOrString
        }

        enum Mode: String, Decodable { case full, incremental }

        var apiVersion: String
        var kind: String
        var spec: Spec
    }

    static let good = """
        apiVersion: example.com/v1
        kind: Backup
        spec:
          schedule: "0 3 * * *"
          keep: 7
          size: 10Gi
          mode: full
          targets:
          - {name: db, port: 5432}
          - {name: web, port: http}
          template:
            spec: {containers: [{name: a, image: b}]}
        """

    @Test func decodes() throws {
        let backup = try ManifestDecoder().decode(Backup.self, from: Self.good)
        #expect(backup.spec.keep == 7)
        #expect(backup.spec.size == Quantity("10Gi"))
        #expect(backup.spec.targets?.map(\.port) == [5432, "http"])
        #expect(backup.spec.template?.spec?.containers.first?.image == "b")
    }

    @Test func findsEveryProblemInOnePass() {
        let bad = """
            apiVersion: example.com/v1
            kind: Backup
            spec:
              schedule: yes
              kep: 7
              size: 512MB
              mode: partial
              targets:
              - {name: db, port: true}
              - {name: web, port: 1, extra: 1}
              template:
                spec: {containers: [{name: a, imagee: b}]}
            """
        do {
            _ = try ManifestDecoder().decode(Backup.self, from: bad)
            Issue.record("a bad document was decoded")
        } catch {
            let found = Set(error.diagnostics.map { "\($0.code) \($0.path)" })
            #expect(
                found.isSuperset(of: [
                    "typeMismatch spec.schedule", "required spec.keep", "unknownField spec.kep", "invalidValue spec.size",
                    "invalidValue spec.mode", "typeMismatch spec.targets[0].port", "unknownField spec.targets[1].extra",
                    "unknownField spec.template.spec.containers[0].imagee",
                ]),
                "found \(found.sorted())"
            )
            #expect(error.diagnostics.first { $0.path == FieldPath("spec").child("kep") }?.suggestion == "did you mean `keep`?")
            #expect(error.diagnostics.allSatisfy { $0.location != nil })
        }
    }

    @Test func aRecursiveTypeStopsBeforeTheStackDoes() {
        struct Tree: Decodable { var children: [Tree]? }
        let deep = String(repeating: "{\"children\": [", count: 5_000) + String(repeating: "]}", count: 5_000)
        #expect(throws: ManifestError.self) { try ManifestDecoder().decode(Tree.self, from: deep) }
    }

    @Test func oneDocumentIsAsked() {
        #expect(throws: ManifestError.self) { try ManifestDecoder().decode(Pod.self, from: "") }
        #expect(throws: ManifestError.self) { try ManifestDecoder().decode(Pod.self, from: "a: 1\n---\nb: 1\n") }
    }
}
