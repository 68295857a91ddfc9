internal import PodSpec

/// Rules for file paths inside volumes and on nodes, taken as the node's Linux would.
enum PathRules {
    /// A path below some folder: relative and without `..` (`validateLocalDescendingPath`).
    static func checkDescending(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if isAbsolute(text) { findings.invalid(path(), .string(text), "must be a relative path") }
        checkNoBackstep(text, at: path(), &findings)
    }

    /// As `checkDescending`, and no name that the kubelet keeps for itself (`ValidateLocalNonReservedPath`).
    static func checkNotReserved(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        checkDescending(text, at: path(), &findings)
        if text.utf8.starts(with: "..".utf8), !text.utf8.starts(with: "../".utf8) {
            findings.invalid(path(), .string(text), "must not start with '..'")
        }
    }

    /// A path without `..` (`validatePathNoBacksteps`).
    static func checkNoBackstep(_ text: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if hasBackstep(text) { findings.invalid(path(), .string(text), "must not contain '..'") }
    }

    /// Whether a component of the path is `..`.
    static func hasBackstep(_ text: String) -> Bool {
        let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
        var length = 0
        var dots = 0
        for byte in text.utf8 {
            if byte == slash {
                if length == 2, dots == 2 { return true }
                (length, dots) = (0, 0)
            } else {
                length += 1
                if byte == dot { dots += 1 }
            }
        }
        return length == 2 && dots == 2
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
