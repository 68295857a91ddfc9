internal import PodSpec

/// A source line cut to what fits a screen, and a caret with tildes below it.
struct Excerpt {
    /// The line, tabs widened.
    let text: String
    /// Blanks and a caret.
    let marker: String

    private static let width = 120
    private static let tab = 4

    init(line: String, location: SourceLocation) {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(location.column - 1, 0), scalars.count)
        let end = location.endLine == location.line ? min(max(location.endColumn - 1, start), scalars.count) : scalars.count
        // A very long line (minified JSON) is shown around the place.
        let first = start > Self.width ? start - Self.width / 2 : 0
        let last = min(scalars.count, first + Self.width)
        var text = first > 0 ? "…" : ""
        var marker = first > 0 ? " " : ""
        for index in first..<max(first, last) {
            let shown = scalars[index] == "\t" ? String(repeating: " ", count: Self.tab) : Self.shown(scalars[index])
            text += shown
            if index < start { marker += String(repeating: " ", count: shown.unicodeScalars.count) }
        }
        if last < scalars.count { text += "…" }
        marker += "^"
        let visibleEnd = min(end, last)
        if visibleEnd > start + 1 { marker += String(repeating: "~", count: visibleEnd - start - 1) }
        (self.text, self.marker) = (text, marker)
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
        Printable.isControl(scalar) ? "\u{FFFD}" : String(scalar)
    }
}
