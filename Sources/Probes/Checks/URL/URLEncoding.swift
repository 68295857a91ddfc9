internal import PodSpec

/// How a part of a URL is percent-encoded and decoded.
enum URLEncoding {
    case path, userInfo, host, zone, fragment

    /// Why a text is no valid encoding.
    struct Failure: Error, Hashable, CustomStringConvertible {
        var description: String
    }

    /// Percent-encodes the bytes that may not stand in this part.
    func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            if mustEncode(byte) {
                text += [UInt8(ascii: "%"), Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)]
            } else {
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Resolves percent-encoding, refusing what is malformed or not allowed in this part.
    func decode(_ text: ArraySlice<UInt8>) throws(Failure) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = text
        while let byte = rest.first {
            guard byte == UInt8(ascii: "%") else {
                if self == .host || self == .zone, byte < 0x80, mustEncode(byte) {
                    throw Failure(description: "invalid character \(GoText.quoted(rest.prefix(1))) in host name")
                }
                decoded.append(byte)
                rest = rest.dropFirst()
                continue
            }
            let escape = rest.prefix(3)
            guard escape.count == 3, let high = Self.hexValue(escape.dropFirst().first), let low = Self.hexValue(escape.last),
                allows(high << 4 | low)
            else {
                throw Failure(description: "invalid URL escape \(GoText.quoted(escape))")
            }
            decoded.append(high << 4 | low)
            rest = rest.dropFirst(3)
        }
        return decoded
    }

    /// The encoding that goes on the wire for one that was written: itself where that is valid, else the standard one.
    func canonical(_ text: ArraySlice<UInt8>) throws(Failure) -> String {
        let decoded = try decode(text)
        let isValid = text.allSatisfy { byte in Self.allowedWhenWritten.contains(byte) || !mustEncode(byte) }
        return isValid ? String(decoding: text, as: UTF8.self) : encode(decoded)
    }

    /// In a host only bytes beyond ASCII may be encoded, and the percent sign before an IPv6 zone.
    private func allows(_ byte: UInt8) -> Bool {
        switch self {
        case .host: byte >= 0x80 || byte == UInt8(ascii: "%")
        case .zone: byte == UInt8(ascii: "%") || byte == UInt8(ascii: " ") || !URLEncoding.host.mustEncode(byte)
        case .path, .userInfo, .fragment: true
        }
    }

    private func mustEncode(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            false
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
            false
        default: !Self.plain(in: self).contains(byte)
        }
    }

    private static func plain(in part: URLEncoding) -> Set<UInt8> {
        switch part {
        case .path: plainInPath
        case .userInfo: plainInUserInfo
        case .host, .zone: plainInHost
        case .fragment: plainInFragment
        }
    }

    private static let plainInPath = Set("$&+,/:;=@".utf8)
    private static let plainInUserInfo = Set("$&+,;=".utf8)
    private static let plainInHost = Set("!$&'()*+,;=:[]<>\"".utf8)
    private static let plainInFragment = Set("$&+,/:;=?@!()*".utf8)
    private static let allowedWhenWritten = Set("!$&'()*+,;=:@[]%".utf8)

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func hexValue(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case .some(let byte) where byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case .some(let byte) where byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
