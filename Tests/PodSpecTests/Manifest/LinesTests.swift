import PodSpec
import Testing

/// Pieces of lines, asked for in any order.
@Suite struct LinesTests {
    private static let text = "apiVersion: v1\r\nkind: Pod\n# äö€😀 end\n\nmetadata: {name: a}"

    private func lines(_ text: String = Self.text) throws -> ManifestSource.Lines {
        ManifestSource.Lines(try #require(ManifestStream("---\n" + text).first { $0.source != nil }?.source))
    }

    @Test func eachLineAlone() throws {
        let expected = ["apiVersion: v1", "kind: Pod", "# äö€😀 end", "", "metadata: {name: a}"]
        // Backwards as well, where nothing can be gone on from.
        for order in [Array(expected.indices), expected.indices.reversed()] {
            var lines = try lines()
            for index in order {
                let piece = lines.piece(of: index + 2, from: 0, width: 100)
                #expect(piece.map { String(String.UnicodeScalarView($0.scalars)) } == expected[index])
                #expect(piece?.isCut == false && piece?.start == 0)
            }
            let (before, behind) = (lines.piece(of: 0, from: 0, width: 1), lines.piece(of: 7, from: 0, width: 1))
            #expect(before == nil && behind == nil)
        }
    }

    @Test func piecesOfALine() throws {
        var lines = try lines()
        for (column, width, text, isCut) in [(2, 3, "äö€", true), (4, 9, "€😀 end", false), (3, 1, "ö", true), (0, 3, "# ä", true)] {
            let piece = lines.piece(of: 4, from: column, width: width)
            #expect(piece.map { String(String.UnicodeScalarView($0.scalars)) } == text)
            #expect(piece?.start == column && piece?.isCut == isCut)
        }
        let behind = lines.piece(of: 4, from: 50, width: 10)
        #expect(behind?.scalars == [] && behind?.start == 10)
    }
}
