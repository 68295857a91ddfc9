/// A range in a manifest's text: where something stands.
///
/// Lines and columns are 1-based; columns count Unicode scalars, as libyaml and most editors do. The end is exclusive: it is the place
/// just after the last scalar.
public struct SourceLocation: Hashable, Codable, Sendable {
    /// The line of the first scalar, from 1.
    public var line: Int
    /// The column of the first scalar, from 1, in Unicode scalars.
    public var column: Int
    /// The line of the place just after the range.
    public var endLine: Int
    /// The column of the place just after the range.
    public var endColumn: Int

    /// Makes a range; without an end it is the empty range at its start.
    public init(line: Int, column: Int, endLine: Int? = nil, endColumn: Int? = nil) {
        self.line = line
        self.column = column
        self.endLine = endLine ?? line
        self.endColumn = endColumn ?? column
    }
}

extension SourceLocation: Comparable {
    /// Orders by where the ranges start, then by where they end.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.line, left.column, left.endLine, left.endColumn) < (right.line, right.column, right.endLine, right.endColumn)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `line:column`, as compilers print it.
    public var description: String { "\(line):\(column)" }
}
