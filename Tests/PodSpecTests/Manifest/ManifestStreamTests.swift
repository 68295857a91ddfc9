import PodSpec
import Testing

@Suite("Streams of manifests")
struct ManifestStreamTests {
    /// More than is read ahead at once, with empty documents, a list and broken ones in between.
    private static let text: String = (0..<400).map { number in
        switch number % 7 {
        case 3: "---\n"
        case 4: "---\napiVersion: v1\nkind: List\nitems:\n- \(pod(number))- \(pod(number + 1000))"
        case 5: "---\nkind: [\(number)\n"
        default: "---\n" + pod(number).replacing("\n  ", with: "\n")
        }
    }.joined()

    private static func pod(_ number: Int) -> String {
        "apiVersion: v1\n  kind: Pod\n  metadata: {name: pod-\(number)}\n  spec: {containers: [{name: main, image: \"main:\(number)\"}]}\n"
    }

    private func outline(_ manifest: Manifest) -> String {
        "\(manifest.document) \(manifest.item) \(manifest.name ?? "") \(manifest.diagnostics.map(\.description))"
    }

    @Test("In pieces of any size a stream gives what it gives as a whole", arguments: [1, 7, 1000, 20_000])
    func pieces(size: Int) {
        let whole = ManifestStream(Self.text).map(outline)
        // Two for each list, none for a separator with nothing behind it.
        #expect(whole.count == 400)
        var stream = ManifestStream()
        var found: [String] = []
        var rest = Array(Self.text.utf8)[...]
        while !rest.isEmpty {
            stream.append(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let manifest = stream.next() { found.append(outline(manifest)) }
        }
        stream.finish()
        while let manifest = stream.next() { found.append(outline(manifest)) }
        #expect(found == whole)
    }

    @Test("A document is there as soon as the next one has begun")
    func early() {
        var stream = ManifestStream()
        stream.append("kind: Pod\napiVersion: v1\nmetadata: {name: first}\n".utf8)
        var names: [String?] = []
        while let manifest = stream.next() { names.append(manifest.name) }
        #expect(names == [])
        stream.append("---\nkind: Pod\napi".utf8)
        while let manifest = stream.next() { names.append(manifest.name) }
        #expect(names == ["first"])
    }
}
