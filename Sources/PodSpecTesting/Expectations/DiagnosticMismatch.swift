public import PodSpec

/// The difference between the diagnostics that a test expects and those that were found.
///
/// Its description is made to be read in the output of a test:
///
/// ```text
/// the diagnostics are not those expected
///   missing     error: spec.containers[0].image: Required value
///   unexpected  error: spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never"
///   as expected 2
/// ```
public struct DiagnosticMismatch: Error, Hashable, Sendable {
    /// What was expected and not found.
    public var missing: [String]
    /// What was found and not expected.
    public var unexpected: [Diagnostic]
    /// How many were found as expected.
    public var matched: Int

    /// Compares; nil when everything found was expected and the other way round, in any order.
    ///
    /// An expected line is a diagnostic's message, alone or behind `error: `, `warning: ` or `note: `, or its whole description with line
    /// and column.
    public init?(found: [Diagnostic], expected: [String]) {
        var unexpected = found
        var missing = expected
        // What says more is looked for first, so that a bare message takes no diagnostic away from a line with its place.
        let forms: [(Diagnostic) -> String] = [\.description, { "\($0.severity.rawValue): \($0.message)" }, \.message]
        for form in forms {
            missing.removeAll { line in
                guard let index = unexpected.firstIndex(where: { form($0) == line }) else { return false }
                unexpected.remove(at: index)
                return true
            }
        }
        guard !missing.isEmpty || !unexpected.isEmpty else { return nil }
        (self.missing, self.unexpected) = (missing, unexpected)
        matched = expected.count - missing.count
    }
}

extension DiagnosticMismatch: CustomStringConvertible {
    /// The missing and the unexpected lines.
    public var description: String {
        let lines =
            missing.map { "  missing     \($0)" } + unexpected.map { "  unexpected  \($0.description)" }
            + (matched > 0 ? ["  as expected \(matched)"] : [])
        return "the diagnostics are not those expected\n" + lines.joined(separator: "\n")
    }
}
