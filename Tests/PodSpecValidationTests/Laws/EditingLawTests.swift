import PodSpec
import PodSpecValidation
import Testing

/// What holds for every edit of a manifest, however it is written.
@Suite struct EditingLawTests {
    private static let seeds = 1...40

    /// Edits of pods: of a value, of something new, of something that goes, of a list.
    private static let edits: [@Sendable (inout PodTemplate.Spec) -> Void] = [
        { $0.spec?.containers[0].image = "registry.example.com/other:2" },
        { $0.metadata = ($0.metadata ?? ObjectMeta()).with(\.annotations, ["example.com/note": "a: b\n# c\n"]) },
        { $0.spec?.containers[0].env = nil },
        { $0.spec?.containers.append(Container(name: "log", image: "log:1", args: ["--follow", "yes"])) },
        { $0.spec?.containers[0].readinessProbe = .httpGet("/ready", port: "http", periodSeconds: 5) },
        { $0.spec?.tolerations = nil },
        { $0.spec?.containers[0].ports?[0].containerPort = 9090 },
    ]

    @Test("The text says what was asked for and keeps its comments", arguments: LawFixtures.valid, seeds)
    func edit(_ text: String, _ seed: Int) throws {
        let manifest = try #require(LawFixtures.manifests(text).first?.object)
        let restyled = Restyler.text(of: manifest.value.manifestValue, seed: seed)
        for (number, edit) in Self.edits.enumerated() {
            var editor = ManifestEditor(restyled)
            var wanted = try #require(editor.manifests.first?.object)
            wanted.updatePodTemplate(edit)
            let outcome = editor.edit(at: 0) { $0.updatePodTemplate(edit) }
            #expect(editor.manifests.first?.object == wanted, "edit \(number) of\n\(restyled)")
            #expect(outcome == .patched || outcome == .unchanged, "edit \(number) of\n\(restyled)")
            // An edit may take the comments of what it removes with it, and no others.
            if number == 0 { #expect(Self.comments(in: editor.text) == Self.comments(in: restyled)) }
        }
    }

    private static func comments(in text: String) -> Int {
        text.split(separator: "\n").filter { $0.contains("# ") }.count
    }
}
