extension ManifestSource {
    /// Shows pieces of a text's lines, one after the other.
    ///
    /// Findings stand in the order of the text: going on from the piece before, all of them together take one walk through it, also
    /// where the text is a single line of megabytes.
    package struct Lines {
        /// A piece of a line.
        package struct Piece {
            /// How many characters of the line stand before it.
            package var start: Int
            /// Its characters.
            package var scalars: [Unicode.Scalar]
            /// Whether the line goes on after it.
            package var isCut: Bool
        }

        private let text: ArraySlice<UInt8>
        private let firstLine: Int
        /// The line that was shown last, counted from the first one, and where it begins.
        private var line = (number: 0, start: 0)
        /// Where in that line the piece began: after so many characters, at that byte.
        private var place = (column: 0, offset: 0)

        package init(_ source: ManifestSource) {
            text = source.text
            firstLine = source.firstLine
            goToLine(0, at: text.startIndex)
        }

        /// At most `width` characters of the line at `number`, from 1, beginning after `column` of them; nil if the text has no such line.
        package mutating func piece(of number: Int, from column: Int, width: Int) -> Piece? {
            guard moveToLine(number - 1 - firstLine) else { return nil }
            if column < place.column { place = (0, line.start) }
            while place.column < column, let next = scalarEnd(after: place.offset) { place = (place.column + 1, next) }
            var end = place.offset
            var count = 0
            while count < width, let next = scalarEnd(after: end) { (end, count) = (next, count + 1) }
            let scalars = Array(String(decoding: text[place.offset..<end], as: UTF8.self).unicodeScalars)
            return Piece(start: place.column, scalars: scalars, isCut: scalarEnd(after: end) != nil)
        }

        private mutating func moveToLine(_ wanted: Int) -> Bool {
            guard wanted >= 0 else { return false }
            if wanted < line.number { goToLine(0, at: text.startIndex) }
            while line.number < wanted {
                guard let end = text[place.offset...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
                goToLine(line.number + 1, at: end + 1)
            }
            return true
        }

        private mutating func goToLine(_ number: Int, at start: Int) {
            (line, place) = ((number, start), (0, start))
        }

        /// Where the character at an offset ends; nil at the end of the line.
        private func scalarEnd(after offset: Int) -> Int? {
            guard offset < text.endIndex, text[offset] != UInt8(ascii: "\n"), text[offset] != UInt8(ascii: "\r") else { return nil }
            var end = offset + 1
            while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
            return end
        }
    }
}
