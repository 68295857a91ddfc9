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

    /// A path behind a domain, such as `example.com/controller`: `IsDomainPrefixedPath`. Each problem with the part it is about.
    static func domainPrefixedPath(_ value: String) -> [(value: String, detail: String)] {
        let parts = value.unicodeScalars.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return [(value, "must be a domain-prefixed path (such as \"acme.io/foo\")")]
        }
        var problems = dnsSubdomain(parts[0]).map { (value: parts[0], detail: $0) }
        let marks = Set("/-._~%!$&'()*+,;=:".utf8)
        if !parts[1].consists(of: { $0.isAlphanumeric || marks.contains($0) }) {
            let pattern = "[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+"
            problems.append((parts[1], "Invalid path (regex used for validation is '\(pattern)')"))
        }
        return problems
    }
}
