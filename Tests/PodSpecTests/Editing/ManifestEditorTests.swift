import Foundation
import PodSpec
import Testing

@Suite("Editing manifests")
struct ManifestEditorTests {
    private static let deployment = """
        # The shop's front end
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web   # also the Service's name
        spec:
          selector: {matchLabels: {app: web}}
          replicas: 2
          template:
            metadata: {labels: {app: web}}
            spec:
              containers:
                - name: web
                  # pinned, see TICKET-1
                  image: "nginx:1.28"   # keep in step with the proxy
                  resources:
                    limits: {cpu: 1, memory: 1Gi}
                  args:
                    - --verbose

                - name: proxy
                  image: envoy:1
                  env:
                  - name: MODE
                    value: 'on'
              # volumes to come
              restartPolicy: Always
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: settings}   # untouched
        data:
          a: |
            text
        """

    /// Edits the first object and says which lines went and came.
    private static func changes(
        _ text: String = deployment, _ change: (inout PodTemplate.Spec) -> Void
    ) throws -> (outcome: ManifestEditor.Outcome, removed: [String], added: [String]) {
        var editor = ManifestEditor(text)
        let before = try #require(editor.manifests.first?.object)
        var wanted = before
        wanted.updatePodTemplate(change)
        let outcome = editor.edit(at: 0) { $0.updatePodTemplate(change) }
        #expect(editor.manifests.first?.object == wanted)
        func lines(_ text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        let difference = lines(editor.text).difference(from: lines(text))
        var (removed, added): ([String], [String]) = ([], [])
        for change in difference {
            switch change {
            case .remove(_, let line, _): removed.append(line)
            case .insert(_, let line, _): added.append(line)
            }
        }
        return (outcome, removed.reversed(), added)
    }

    @Test("An image is changed and nothing else")
    func image() throws {
        var editor = ManifestEditor(Self.deployment)
        let outcome = editor.edit(at: 0) { $0.updatePodTemplate { $0.spec?.containers[0].image = "nginx:1.29" } }
        #expect(outcome == .patched)
        #expect(editor.text == Self.deployment.replacing("\"nginx:1.28\"", with: "\"nginx:1.29\""))
    }

    @Test("A value in brackets is changed and nothing else")
    func flow() throws {
        let found = try Self.changes { $0.spec?.containers[0].resources?.limits?["memory"] = "2Gi" }
        #expect(found.outcome == .patched)
        #expect(found.removed == ["            limits: {cpu: 1, memory: 1Gi}"])
        #expect(found.added == ["            limits: {cpu: 1, memory: 2Gi}"])
    }

    @Test("An entry comes into brackets")
    func flowEntry() throws {
        let found = try Self.changes { $0.metadata?.labels?["tier"] = "a, b" }
        #expect(found.outcome == .patched)
        #expect(found.added == ["    metadata: {labels: {app: web, tier: 'a, b'}}"])
    }

    @Test("A new field comes behind its neighbour in the API's order")
    func newField() throws {
        let found = try Self.changes { $0.spec?.containers[0].workingDir = "/srv" }
        #expect(found.outcome == .patched)
        #expect(found.removed == [])
        #expect(found.added == ["          workingDir: /srv"])
    }

    @Test("A new object is written in block style")
    func newObject() throws {
        let found = try Self.changes { $0.spec?.containers[1].readinessProbe = .httpGet("/ready", port: 80, periodSeconds: 5) }
        #expect(found.outcome == .patched)
        #expect(found.removed == [])
        #expect(
            found.added == [
                "          readinessProbe:", "            httpGet:", "              path: /ready", "              port: 80",
                "            periodSeconds: 5",
            ])
    }

    @Test("A field goes with its line")
    func removedField() throws {
        let found = try Self.changes { $0.spec?.restartPolicy = nil }
        #expect(found.outcome == .patched)
        #expect(found.removed == ["      restartPolicy: Always"])
        #expect(found.added == [])
    }

    @Test("Elements come and go")
    func elements() throws {
        let added = try Self.changes { $0.spec?.containers[0].args?.append("--quick") }
        #expect(added.outcome == .patched && added.removed == [] && added.added == ["            - --quick"])
        let first = try Self.changes { $0.spec?.containers[0].args?.insert("run", at: 0) }
        #expect(first.outcome == .patched && first.removed == [] && first.added == ["            - run"])
        let container = try Self.changes { $0.spec?.containers.insert(Container(name: "log", image: "log:1"), at: 1) }
        #expect(container.outcome == .patched && container.removed == [])
        #expect(container.added == ["        - name: log", "          image: log:1"])
        let gone = try Self.changes { $0.spec?.containers.removeLast() }
        #expect(gone.outcome == .patched && gone.added == [])
        #expect(gone.removed.first == "        - name: proxy" && gone.removed.count == 5)
        let none = try Self.changes { $0.spec?.containers[0].args = nil }
        #expect(none.outcome == .patched && none.removed == ["          args:", "            - --verbose"])
    }

    @Test("The first field of an element goes or changes")
    func firstField() throws {
        let text = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - name: a
                image: a:1
              tolerations:
              - key: k  # why
                operator: Exists
            """
        let found = try Self.changes(text) { $0.spec?.tolerations?[0].key = nil }
        #expect(found.outcome == .patched)
        #expect(found.added == ["  - operator: Exists"])
    }

    @Test("A scalar becomes an object and the other way round")
    func kinds() throws {
        let found = try Self.changes {
            $0.spec?.containers[1].env?[0] = .field("MODE", "metadata.name")
        }
        #expect(found.outcome == .patched)
        #expect(found.removed == ["            value: 'on'"])
        #expect(found.added == ["            valueFrom:", "              fieldRef:", "                fieldPath: metadata.name"])
    }

    @Test("A text of several lines becomes a block")
    func block() throws {
        let found = try Self.changes { $0.spec?.containers[1].env?[0].value = "a\nb\n" }
        #expect(found.outcome == .patched)
        #expect(found.added == ["            value: |", "              a", "              b"])
    }

    @Test("Unknown fields stay, also beside what is written anew")
    func unknown() throws {
        let text = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web, unheardOf: 1}
            spec:
              containers:
              - {name: a, image: 'a:1', unheardOf: [2]}
            """
        let found = try Self.changes(text) {
            $0.metadata?.labels = ["a": "b"]
            $0.spec?.containers[0].tty = true
        }
        #expect(found.outcome == .patched)
        #expect(
            found.added == [
                "metadata: {name: web, labels: {a: b}, unheardOf: 1}", "  - {name: a, image: 'a:1', tty: true, unheardOf: [2]}",
            ])
    }

    @Test("With anchors and merge keys a document is written anew, in its own order")
    func anchors() throws {
        let text = """
            # said once
            kind: Pod
            apiVersion: v1
            metadata: {name: web}
            spec:
              restartPolicy: Never
              containers:
              - &base
                image: a:1
                name: a
              - <<: *base
                name: b
            """
        let found = try Self.changes(text) { $0.spec?.containers[1].image = "b:1" }
        #expect(found.outcome == .rewritten)
        var editor = ManifestEditor(text)
        editor.edit(at: 0) { $0.updatePodTemplate { $0.spec?.containers[1].image = "b:1" } }
        #expect(
            editor.text == """
                # said once
                kind: Pod
                apiVersion: v1
                metadata:
                  name: web
                spec:
                  restartPolicy: Never
                  containers:
                  - image: a:1
                    name: a
                  - image: b:1
                    name: b
                """
        )
        // What has nothing to do with an anchor can still be changed in place.
        #expect(try Self.changes(text) { $0.spec?.restartPolicy = .always }.outcome == .patched)
    }

    @Test("Items of a list, Windows line ends and several documents")
    func surroundings() throws {
        let text = """
            apiVersion: v1
            kind: List
            items:
            - {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: "a:1"}]}}
            # between
            - apiVersion: v1
              kind: Pod
              metadata: {name: b}
              spec: {containers: [{name: b, image: "b:1"}]}
            ---

            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: c}
            spec: {containers: [{name: c, image: "c:1"}]}
            """.replacing("\n", with: "\r\n")
        var editor = ManifestEditor(text)
        let outcomes = editor.editEach { object in
            object.updatePodTemplate {
                $0.spec?.containers[0].image? += "0"
                $0.metadata?.annotations = ["x": "y"]
            }
        }
        #expect(outcomes == [.patched, .patched, .patched])
        let wanted = text.replacing(":1\"", with: ":10\"")
            .replacing("{name: a}", with: "{name: a, annotations: {x: 'y'}}").replacing(
                "{name: b}", with: "{name: b, annotations: {x: 'y'}}"
            )
            .replacing("{name: c}", with: "{name: c, annotations: {x: 'y'}}").replacing("'y'", with: "\"y\"")
        #expect(editor.text == wanted)
    }

    @Test("JSON stays JSON")
    func json() throws {
        let text = """
            {
              "kind": "Pod", "apiVersion": "v1",
              "metadata": {"name": "a"},
              "spec": {"containers": [{"name": "a", "image": "a:1"}]}
            }
            """
        let scalar = try Self.changes(text) { $0.spec?.containers[0].image = "ä:\"2" }
        #expect(scalar.outcome == .patched)
        #expect(scalar.added == [#"  "spec": {"containers": [{"name": "a", "image": "ä:\"2"}]}"#])
        var editor = ManifestEditor(text + "\n" + text)
        #expect(editor.count == 2)
        let outcome = editor.edit(at: 1) { object in
            object.updatePodTemplate {
                $0.spec?.hostNetwork = true
                $0.metadata?.labels = ["a": "b"]
                $0.spec?.containers[0].args = ["x"]
            }
        }
        #expect(outcome == .patched)
        #expect(
            editor.text == text + "\n" + #"""
                {
                  "kind": "Pod", "apiVersion": "v1",
                  "metadata": {"name": "a", "labels": {
                    "a": "b"
                  }},
                  "spec": {"containers": [{"name": "a", "image": "a:1", "args": [
                    "x"
                  ]}], "hostNetwork": true}
                }
                """#
        )
    }

    @Test("What isn't there is refused, what is the same is unchanged, what throws is undone")
    func outcomes() throws {
        struct Failure: Error {}
        var editor = ManifestEditor(Self.deployment)
        #expect(editor.count == 2)
        #expect(editor.edit(at: 1) { _ in } == .refused)
        #expect(editor.edit(at: 9) { _ in } == .refused)
        #expect(editor.edit(at: -1) { _ in } == .refused)
        #expect(editor.edit(at: 0) { _ in } == .unchanged)
        #expect(throws: Failure.self) {
            try editor.edit(at: 0) { object in
                object.updatePodTemplate { $0.spec = nil }
                throw Failure()
            }
        }
        #expect(editor.text == Self.deployment)
        for text in ["", "\n", "---\n", "a: [", "--- x\n", "# only a comment"] {
            var editor = ManifestEditor(text)
            editor.editEach { $0 = .pod(Pod()) }
            #expect(editor.text == text)
        }
    }

    @Test("In all manifests of the corpus an image is changed in place", .enabled(if: RecordedCases.arePresent, RecordedCases.note))
    func corpus() throws {
        let folder = URL(fileURLWithPath: RecordedCases.folder + "/corpus/manifests")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        var (patched, others) = (0, [String]())
        for (number, file) in files.sorted(by: { $0.path < $1.path }).enumerated() where number % 4 == 0 {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            var editor = ManifestEditor(text)
            #expect(editor.text.utf8.elementsEqual(text.utf8), "\(file.lastPathComponent)")
            let outcomes = editor.editEach { object in
                object.updatePodTemplate { template in
                    guard var containers = template.spec?.containers, !containers.isEmpty else { return }
                    containers[0].image = "registry.example.com/new:1"
                    template.spec?.containers = containers
                }
            }
            patched += outcomes.filter { $0 == .patched }.count
            if outcomes.contains(where: { $0 == .refused || $0 == .rewritten }) { others.append("\(file.lastPathComponent): \(outcomes)") }
        }
        #expect(others == [])
        #expect(patched > 500)
    }
}
