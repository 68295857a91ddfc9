package import PodSpec

/// What a run came to.
package struct Summary: Sendable {
    /// Something that kept a part of the run from being done.
    package struct Problem: Sendable {
        package enum Kind: Sendable {
            /// A path that could not be read.
            case execution
            /// A mistake in a configuration.
            case configuration
        }

        package var kind: Kind
        package var file: String
        package var diagnostic: Diagnostic

        package init(kind: Kind, file: String, diagnostic: Diagnostic) {
            self.kind = kind
            self.file = file
            self.diagnostic = diagnostic
        }
    }

    /// Files that were looked at.
    package var files = 0
    package var valid = 0
    package var invalid = 0
    package var skipped = 0
    package var errors = 0
    package var warnings = 0
    package var notes = 0
    /// Findings that a comment or a configuration suppressed.
    package var suppressed = 0
    /// What could not be done, in the order in which it was found.
    package var problems: [Problem] = []

    package init() {}

    /// Paths that could not be read.
    package var unreadable: Int { problems.count { $0.kind == .execution } }

    /// 0 when all is valid, 1 when something isn't, 2 when something could not be done.
    package var exitCode: Int {
        problems.isEmpty ? (invalid > 0 ? 1 : 0) : 2
    }

    package mutating func add(_ verdict: Verdict) {
        switch verdict.status {
        case .valid: valid += 1
        case .invalid: invalid += 1
        case .skipped: skipped += 1
        }
        add(remarks: verdict.diagnostics)
        suppressed += verdict.suppressed.count
    }

    /// Counts findings that are about no object.
    mutating func add(remarks diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
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
        left.notes += right.notes
        left.suppressed += right.suppressed
        left.problems += right.problems
    }
}
