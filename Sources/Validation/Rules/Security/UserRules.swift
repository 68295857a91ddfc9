internal import PodSpec

/// Rules for numeric users and groups (`IsValidUserID`, `IsValidGroupID`).
enum UserRules {
    static func check(_ id: Int64?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let id else { return }
        for problem in Constraints.userOrGroupID(id) { findings.invalid(path(), .integer(id), problem) }
    }
}
