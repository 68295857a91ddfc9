extension Constraints {
    private static let namePattern = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"

    /// A name with an optional prefix, such as `example.com/name`, which keys of labels and much else must be: `IsLabelKey`.
    static func qualifiedName(_ value: String) -> [String] {
        if isQualifiedName(value) { return [] }
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
        if value.isEmpty { return [] }
        var problems = value.utf8.count > 63 ? [tooLong(63, .bytes)] : []
        if isName(value) { return problems }
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

    /// Whether there is nothing wrong with a qualified name, as with nearly all of them.
    private static func isQualifiedName(_ value: String) -> Bool {
        value.withBytes { bytes in
            guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return bytes.count <= 63 && isName(bytes[...]) }
            let name = bytes[(slash + 1)...]
            return slash > 0 && slash <= 253 && name.count <= 63 && isName(name) && isDNSSubdomain(bytes[..<slash])
        }
    }

    private static func isName(_ value: some StringProtocol) -> Bool {
        value.withBytes { isName($0[...]) }
    }

    private static func isName(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = bytes.first, let last = bytes.last, first.isAlphanumeric, last.isAlphanumeric else { return false }
        return bytes.allSatisfy { $0.isAlphanumeric || $0.isNamePunctuation }
    }
}

extension UInt8 {
    /// `-`, `_` and `.`.
    var isNamePunctuation: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == UInt8(ascii: ".") }
}
