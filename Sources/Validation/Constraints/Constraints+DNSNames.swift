extension Constraints {
    private static let labelPattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
    private static let subdomainPattern = labelPattern + "(\\." + labelPattern + ")*"
    private static let underscoredPattern = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?"

    /// A label of a DNS name (RFC 1123), lowercase: `IsDNS1123Label`.
    static func dnsLabel(_ value: String, _ unit: LengthUnit = .characters) -> [String] {
        var problems = value.utf8.count > 63 ? [tooLong(63, unit)] : []
        if isDNSLabel(value) { return problems }
        problems.append(
            isDNSSubdomain(value)
                ? "must not contain dots"
                : mismatch(
                    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-',"
                        + " and must start and end with an alphanumeric character",
                    pattern: labelPattern,
                    examples: "my-name",
                    "123-abc"
                )
        )
        return problems
    }

    /// Labels of a DNS name (RFC 1123) with dots between them: `IsDNS1123Subdomain`.
    static func dnsSubdomain(_ value: some StringProtocol, _ unit: LengthUnit = .characters) -> [String] {
        var problems = value.utf8.count > 253 ? [tooLong(253, unit)] : []
        if isDNSSubdomain(value) { return problems }
        problems.append(
            mismatch(
                "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.',"
                    + " and must start and end with an alphanumeric character",
                pattern: subdomainPattern,
                examples: "example.com"
            )
        )
        return problems
    }

    /// A subdomain whose labels may have underscores: `IsDNS1123SubdomainWithUnderscore`.
    static func underscoredSubdomain(_ value: some StringProtocol) -> [String] {
        var problems = value.utf8.count > 253 ? [tooLong(253, .characters)] : []
        let isValid = value.parts(at: ".").allSatisfy { label in
            let body = label.dropping(prefix: "_") ?? String(label)
            return body.isFramed { $0.isLowercase || $0.isDigit }
                && body.consists { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }
        if isValid { return problems }
        problems.append(
            mismatch(
                "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.',"
                    + " and must start and end with an alphanumeric character",
                pattern: underscoredPattern + "(\\." + underscoredPattern + ")*",
                examples: "example.com"
            )
        )
        return problems
    }

    /// A label that begins with a letter (RFC 1035): `IsDNS1035Label`.
    static func dns1035Label(_ value: String) -> [String] {
        var problems = value.utf8.count > 63 ? [tooLong(63, .characters)] : []
        if isDNSLabel(value), value.utf8.first?.isLowercase == true { return problems }
        problems.append(
            mismatch(
                "a DNS-1035 label must consist of lower case alphanumeric characters or '-',"
                    + " start with an alphabetic character, and end with an alphanumeric character",
                pattern: "[a-z]([-a-z0-9]*[a-z0-9])?",
                examples: "my-name",
                "abc-123"
            )
        )
        return problems
    }

    /// Whether the text has the form of a label, whatever its length.
    static func isDNSLabel(_ value: some StringProtocol) -> Bool {
        value.withBytes { bytes in
            guard let first = bytes.first, let last = bytes.last else { return false }
            return first != UInt8(ascii: "-") && last != UInt8(ascii: "-")
                && bytes.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }
        }
    }

    /// Whether the text has the form of a subdomain, whatever its length.
    static func isDNSSubdomain(_ value: some StringProtocol) -> Bool {
        value.withBytes { isDNSSubdomain($0[...]) }
    }

    /// Whether the bytes have the form of a subdomain, whatever their number.
    static func isDNSSubdomain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let (dot, hyphen) = (UInt8(ascii: "."), UInt8(ascii: "-"))
        var previous = dot
        for byte in bytes {
            switch byte {
            case hyphen where previous == dot: return false
            case dot where previous == dot || previous == hyphen: return false
            case hyphen, dot: break
            case _ where byte.isLowercase || byte.isDigit: break
            default: return false
            }
            previous = byte
        }
        return previous != dot && previous != hyphen
    }
}
