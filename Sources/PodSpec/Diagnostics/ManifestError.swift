/// A manifest that could not be read: everything that is wrong with it.
public struct ManifestError: Error, Hashable, Sendable {
    /// The findings, in the order of the text; at least one is an error.
    public var diagnostics: [Diagnostic]

    /// Makes an error from its findings.
    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}

extension ManifestError: CustomStringConvertible {
    /// The findings, one a line.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
