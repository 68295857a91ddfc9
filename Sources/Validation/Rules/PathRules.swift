internal import PodSpec

/// Rules for file paths inside volumes and on nodes, taken as the node's Linux would.
enum PathRules {
    /// A path below some folder: relative and without `..` (`validateLocalDescendingPath`).
    static func checkDescending(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for problem in Constraints.descendingPath(text) { findings.invalid(path(), .string(text), problem) }
    }

    /// As `checkDescending`, and no name that the kubelet keeps for itself (`ValidateLocalNonReservedPath`).
    static func checkNotReserved(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for problem in Constraints.nonReservedPath(text) { findings.invalid(path(), .string(text), problem) }
    }

    /// A path without `..` (`validatePathNoBacksteps`).
    static func checkNoBackstep(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if text.hasBackstep { findings.invalid(path(), .string(text), "must not contain '..'") }
    }

    /// Whether the path starts at the root.
    static func isAbsolute(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "/")
    }

    /// The permission bits of a file (`fileModeErrorMsg`).
    static func checkMode(_ mode: Int32?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let mode, !(0...0o777).contains(mode) else { return }
        findings.invalid(path(), .integer(Int64(mode)), "must be a number between 0 and 0777 (octal), both inclusive")
    }
}
