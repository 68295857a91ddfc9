internal import PodSpec

/// What a run came to.
package struct Summary: Sendable {
    /// Files that were looked at.
    package var files = 0
    package var valid = 0
    package var invalid = 0
    package var skipped = 0
    package var errors = 0
    package var warnings = 0
    /// Paths that could not be read.
    package var unreadable = 0

    package init() {}

    package mutating func add(_ verdict: Verdict) {
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

    package static func += (left: inout Summary, right: Summary) {
        left.files += right.files
        left.valid += right.valid
        left.invalid += right.invalid
        left.skipped += right.skipped
        left.errors += right.errors
        left.warnings += right.warnings
        left.unreadable += right.unreadable
    }
}
