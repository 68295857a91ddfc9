internal import PodSpec

/// Prints verdicts in some format.
protocol Reporter: Sendable {
    /// Prints one verdict.
    func report(_ verdict: Verdict, to output: inout OutputBuffer)

    /// Prints what comes last.
    func finish(_ summary: Summary, to output: inout OutputBuffer)
}

/// What a run came to.
struct Summary: Sendable {
    var files = 0
    var valid = 0
    var invalid = 0
    var skipped = 0
    var errors = 0
    var warnings = 0
    /// Paths that could not be read.
    var unreadable = 0

    mutating func add(_ verdict: Verdict) {
        switch verdict.status {
        case .valid: valid += 1
        case .invalid: invalid += 1
        case .skipped: skipped += 1
        }
        for diagnostic in verdict.diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: break
            }
        }
    }

    static func += (left: inout Summary, right: Summary) {
        left.files += right.files
        left.valid += right.valid
        left.invalid += right.invalid
        left.skipped += right.skipped
        left.errors += right.errors
        left.warnings += right.warnings
        left.unreadable += right.unreadable
    }
}
