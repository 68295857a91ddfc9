extension Constraints {
    /// A relative path that doesn't climb: `validateLocalDescendingPath`.
    static func descendingPath(_ value: String) -> [String] {
        var problems = value.starts(with: "/") ? ["must be a relative path"] : []
        if value.hasBackstep { problems.append("must not contain '..'") }
        return problems
    }

    /// A descending path whose first part doesn't begin with two dots, which volumes keep for themselves: `validateLocalNonReservedPath`.
    static func nonReservedPath(_ value: String) -> [String] {
        var problems = descendingPath(value)
        if value.starts(with: ".."), !value.starts(with: "../") { problems.append("must not start with '..'") }
        return problems
    }
}
