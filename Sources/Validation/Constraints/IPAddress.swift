internal import PodSpec

/// An IPv4 or IPv6 address.
///
/// Kubernetes once took whatever Go 1.16 took; since 1.36 it refuses the forms that are read differently elsewhere: leading zeros and
/// IPv4 addresses dressed as IPv6.
struct IPAddress: Hashable {
    /// The address in 16 bytes; an IPv4 address stands in the last four, behind `::ffff:`.
    private(set) var bytes: [UInt8]
    /// Whether it was written with a colon.
    private(set) var isWrittenAsIPv6: Bool
    /// Whether it was written with more digits than its numbers need or can have.
    private(set) var hasSuperfluousZeros = false

    /// Reads an address in any form that was ever accepted; nil for anything else.
    init?(_ text: String) {
        isWrittenAsIPv6 = text.utf8.contains(UInt8(ascii: ":"))
        bytes = []
        guard isWrittenAsIPv6 else {
            guard let address = readIPv4(text[...]) else { return nil }
            bytes = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + address
            return
        }
        guard readIPv6(text) else { return nil }
    }

    /// Whether it is an IPv4 address, however it was written.
    var isIPv4: Bool { bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10...11].allSatisfy { $0 == 0xFF } }

    /// Whether it is an IPv4 address in an IPv6 form, such as `::ffff:1.2.3.4`.
    var isMappedIPv4: Bool { isIPv4 && isWrittenAsIPv6 }

    private mutating func readIPv4(_ text: Substring) -> [UInt8]? {
        let parts = text.parts(at: ".")
        guard parts.count == 4 else { return nil }
        var result: [UInt8] = []
        for part in parts {
            guard part.consists(of: \.isDigit), part.utf8.count <= 32, let number = Int(part), number <= 255 else { return nil }
            if part.utf8.count > 1, part.starts(with: "0") { hasSuperfluousZeros = true }
            result.append(UInt8(number))
        }
        return result
    }

    private mutating func readIPv6(_ text: String) -> Bool {
        var halves: [[UInt8]] = []
        var rest = text[...]
        if let gap = text.firstDoubleColon {
            let (head, tail) = (text[..<gap], text[text.utf8.index(gap, offsetBy: 2)...])
            guard let first = readGroups(head, isLast: false), let second = readGroups(tail, isLast: true) else { return false }
            halves = [first, second]
            rest = ""
        }
        if halves.isEmpty {
            guard let all = readGroups(rest, isLast: true), all.count == 16 else { return false }
            bytes = all
            return true
        }
        let count = halves[0].count + halves[1].count
        // Two colons stand for at least one group.
        guard count <= 14 else { return false }
        bytes = halves[0] + [UInt8](repeating: 0, count: 16 - count) + halves[1]
        return true
    }

    /// Reads groups of hexadecimal digits with colons between them; the last one may be an IPv4 address.
    private mutating func readGroups(_ text: Substring, isLast: Bool) -> [UInt8]? {
        if text.isEmpty { return [] }
        var result: [UInt8] = []
        let groups = text.parts(at: ":")
        for (index, group) in groups.enumerated() {
            if isLast, index == groups.count - 1, group.utf8.contains(UInt8(ascii: ".")) {
                guard let address = readIPv4(group) else { return nil }
                result += address
                continue
            }
            guard group.consists(of: { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20) }),
                group.utf8.count <= 32, let number = UInt64(group, radix: 16), number <= 0xFFFF
            else { return nil }
            if group.utf8.count > 4 { hasSuperfluousZeros = true }
            result += [UInt8(number >> 8), UInt8(number & 0xFF)]
        }
        return result.count <= 16 ? result : nil
    }
}

extension IPAddress: CustomStringConvertible {
    /// The canonical form (RFC 5952): `10.0.0.1`, `2001:db8::1`.
    var description: String {
        if isIPv4 { return bytes.suffix(4).map { String($0) }.joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        let zeros = longestZeros(in: groups)
        let texts = groups.map { String($0, radix: 16) }
        guard zeros.count > 1 else { return texts.joined(separator: ":") }
        return texts[..<zeros.lowerBound].joined(separator: ":") + "::" + texts[zeros.upperBound...].joined(separator: ":")
    }

    /// The first of the longest runs of zero groups.
    private func longestZeros(in groups: [UInt16]) -> Range<Int> {
        var best = 0..<0
        var start = 0
        for (index, group) in groups.enumerated() {
            if group != 0 { start = index + 1 }
            if index + 1 - start > best.count { best = start..<(index + 1) }
        }
        return best
    }
}

extension String {
    /// Where the first `::` begins.
    fileprivate var firstDoubleColon: String.Index? {
        zip(utf8.indices, utf8.indices.dropFirst()).first { utf8[$0] == UInt8(ascii: ":") && utf8[$1] == UInt8(ascii: ":") }?.0
    }
}

extension Constraints {
    /// An IP address: `IsValidIP`.
    static func ipAddress(_ value: String) -> [String] {
        guard let address = IPAddress(value) else { return ["must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"] }
        if address.hasSuperfluousZeros { return ["must not have leading 0s"] }
        return address.isMappedIPv4 ? ["must not be an IPv4-mapped IPv6 address"] : []
    }

    /// What the server says about an address that is written in an unusual way: `GetWarningsForIP`.
    static func ipAddressWarning(_ value: String) -> String? {
        guard let address = IPAddress(value) else { return nil }
        if address.hasSuperfluousZeros || address.isMappedIPv4 {
            return "non-standard IP address \(GoText.quoted(value)) is invalid: use \(GoText.quoted(address.description))"
        }
        guard address.isWrittenAsIPv6, address.description != value else { return nil }
        let canonical = GoText.quoted(address.description)
        return "IPv6 address \(GoText.quoted(value)) should be in RFC 5952 canonical format (\(canonical))"
    }
}
