/// Why a document could not be read, before anybody looked at what it means.
package struct YAMLProblem: Error, Hashable, Sendable {
    /// Broken syntax, or a limit that was reached.
    package var code: Diagnostic.Code
    /// What is wrong.
    package var detail: String
    /// Where, 0-based as in the arena.
    package var line: Int
    package var column: Int
    /// How to mend it.
    package var suggestion: String?

    package init(code: Diagnostic.Code = .syntax, detail: String, line: Int, column: Int, suggestion: String? = nil) {
        self.code = code
        self.detail = detail
        self.line = line
        self.column = column
        self.suggestion = suggestion
    }

    package var diagnostic: Diagnostic {
        Diagnostic(
            code: code,
            detail: detail,
            location: SourceLocation(line: line + 1, column: column + 1),
            suggestion: suggestion
        )
    }
}
