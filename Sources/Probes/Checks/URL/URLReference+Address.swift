extension URLReference {
    /// Whether a text is an IPv6 address, perhaps with a zone: nothing else may stand in brackets.
    static func isIPv6Address(_ text: String) -> Bool {
        let parts = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first, parts.count == 1 || !parts[1].isEmpty else { return false }
        guard let gap = address.firstRange(of: "::") else { return groupCount(address, isEnd: true) == 8 }
        guard let before = groupCount(address[..<gap.lowerBound], isEnd: false),
            let after = groupCount(address[gap.upperBound...], isEnd: true)
        else { return false }
        // Two colons stand for at least one group.
        return before + after < 8
    }

    /// Whether a text is an IPv4 address.
    static func isIPv4Address(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                // Elsewhere a leading zero means octal.
                part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && UInt8(part) != nil
                    && (part.count == 1 || !part.hasPrefix("0"))
            }
    }

    /// How many groups of 16 bits a part of an IPv6 address has, nil if it is none; the end may be an IPv4 address.
    private static func groupCount(_ text: Substring, isEnd: Bool) -> Int? {
        if text.isEmpty { return 0 }
        var groups = text.split(separator: ":", omittingEmptySubsequences: false)
        var count = groups.count
        if isEnd, let last = groups.last, isIPv4Address(last) {
            groups.removeLast()
            count += 1
        }
        let areHex = groups.allSatisfy { group in
            (1...4).contains(group.utf8.count) && group.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        }
        return areHex ? count : nil
    }
}
