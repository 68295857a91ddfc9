extension Constraints {
    private static let namePattern = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"

    /// A name with an optional prefix, such as `example.com/name`, which keys of labels and much else must be: `IsLabelKey`.
    static func qualifiedName(_ value: String) -> [String] {
        let slash = value.utf8.firstIndex(of: UInt8(ascii: "/"))
        let name = slash.map { value[value.utf8.index(after: $0)...] } ?? value[...]
        if name.utf8.contains(UInt8(ascii: "/")) {
            return [
                "a valid label key " + nameMismatch + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"
            ]
        }
        var problems: [String] = []
        if let slash {
            let prefix = value[..<slash]
            problems += (prefix.isEmpty ? ["must be non-empty"] : dnsSubdomain(prefix, .bytes)).map { "prefix part " + $0 }
        }
        if name.isEmpty { problems.append("name part must be non-empty") }
        if name.utf8.count > 63 { problems.append("name part " + tooLong(63, .bytes)) }
        if !isName(name) { problems.append("name part " + nameMismatch) }
        return problems
    }

    /// The value of a label: `IsLabelValue`.
    static func labelValue(_ value: String) -> [String] {
        var problems = value.utf8.count > 63 ? [tooLong(63, .bytes)] : []
        if value.isEmpty || isName(value) { return problems }
        problems.append(
            mismatch(
                "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.',"
                    + " and must start and end with an alphanumeric character",
                pattern: "(\(namePattern))?",
                examples: "MyValue",
                "my_value",
                "12345"
            )
        )
        return problems
    }

    private static var nameMismatch: String {
        mismatch(
            "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
            pattern: namePattern,
            examples: "MyName",
            "my.name",
            "123-abc"
        )
    }

    private static func isName(_ value: some StringProtocol) -> Bool {
        value.isFramed(by: \.isAlphanumeric) && value.consists { $0.isAlphanumeric || $0.isNamePunctuation }
    }
}

extension UInt8 {
    /// `-`, `_` and `.`.
    var isNamePunctuation: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".") }
}
