import PodSpec
import PodSpecTesting
import Testing

@Suite("Editing random Pods")
struct EditorLawTests {
    @Test("Any Pod can be made any other, and the text says so", arguments: 0..<6)
    func anyChange(_ part: Int) throws {
        for seed in part * 50..<(part + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let (first, second) = (Pod.random(using: &generator), Pod.random(using: &generator))
            let text = "# before\n" + ManifestEncoder().encode(first) + "# behind\n"
            var editor = ManifestEditor(text)
            let outcome = editor.edit(at: 0) { $0 = .pod(second) }
            #expect(outcome == .patched, "seed \(seed)")
            #expect(try ManifestDecoder().decode(Pod.self, from: editor.text) == second, "seed \(seed)")
            #expect(editor.text.hasPrefix("# before\n") && editor.text.hasSuffix("# behind\n"), "seed \(seed)")
        }
    }

    @Test("A Pod in JSON, too", arguments: [true, false])
    func json(isCompact: Bool) throws {
        for seed in 0..<40 {
            var generator = SeededGenerator(seed: seed)
            let (first, second) = (Pod.random(using: &generator), Pod.random(using: &generator))
            var editor = ManifestEditor(ManifestEncoder(options: .init(format: .json, isCompact: isCompact)).encode(first))
            #expect(editor.edit(at: 0) { $0 = .pod(second) } != .refused, "seed \(seed)")
            #expect(try ManifestDecoder().decode(Pod.self, from: editor.text) == second, "seed \(seed)")
        }
    }
}
