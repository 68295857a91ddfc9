internal import PodSpec

/// A source line cut to what fits a screen, and a caret with tildes below it.
struct Excerpt {
    /// The line, tabs widened.
    let text: String
    /// Blanks and a caret.
    let marker: String

    private static let width = 120
    private static let tab = 4

    /// The piece of the line in which a finding lies; nil if the text doesn't have the line.
    init?(_ location: SourceLocation, in lines: inout ManifestSource.Lines?) {
        let column = max(location.column - 1, 0)
        // A very long line (minified JSON) is shown around the place.
        let first = column > Self.width ? column - Self.width / 2 : 0
        guard let piece = lines?.piece(of: location.line, from: first, width: Self.width) else { return nil }
        let last = piece.start + piece.scalars.count
        let start = min(column, last)
        let end = location.endLine == location.line ? min(max(location.endColumn - 1, start), last) : last
        var text = piece.start > 0 ? "…" : ""
        var marker = piece.start > 0 ? " " : ""
        for (index, scalar) in piece.scalars.enumerated() {
            let shown = scalar == "\t" ? String(repeating: " ", count: Self.tab) : Self.shown(scalar)
            text += shown
            if piece.start + index < start { marker += String(repeating: " ", count: shown.unicodeScalars.count) }
        }
        if piece.isCut { text += "…" }
        marker += "^"
        if end > start + 1 { marker += String(repeating: "~", count: end - start - 1) }
        (self.text, self.marker) = (text, marker)
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        Printable.isControl(scalar) ? "\u{FFFD}" : String(scalar)
    }
}
