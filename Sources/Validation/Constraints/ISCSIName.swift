/// Whether a text is the name of an iSCSI initiator or target, as Kubernetes' patterns have it
/// (`iscsiInitiatorIqnRegex`, `iscsiInitiatorEuiRegex`, `iscsiInitiatorNaaRegex`).
enum ISCSIName: Equatable {
    case valid
    /// It begins as one of the three kinds of names does, but is none.
    case malformed
    case unknownKind

    init(_ text: String) {
        let bytes = text.utf8
        if bytes.starts(with: "iqn".utf8) {
            self = Self.hasQualifiedName(Array(bytes)) ? .valid : .malformed
        } else if bytes.starts(with: "eui".utf8) {
            self = Self.isIdentifier(text, length: 16) ? .valid : .malformed
        } else if bytes.starts(with: "naa".utf8) {
            self = Self.isIdentifier(text, length: 32) ? .valid : .malformed
        } else {
            self = .unknownKind
        }
    }

    /// Three letters, any character, and `length` letters or digits.
    private static func isIdentifier(_ text: String, length: Int) -> Bool {
        let rest = text.unicodeScalars.dropFirst(3)
        guard let separator = rest.first, separator != "\n" else { return false }
        let digits = rest.dropFirst()
        return digits.count == length && digits.allSatisfy { $0.isASCII && UInt8(ascii: $0).isAlphanumeric }
    }

    /// Whether the text ends with `iqn.`, a year and month, a domain, a colon and a name; what stands before isn't looked at.
    private static func hasQualifiedName(_ bytes: [UInt8]) -> Bool {
        let colon = UInt8(ascii: ":")
        return bytes.indices.contains { start in
            guard let domain = domainStart(in: bytes[start...]) else { return false }
            let end = bytes[domain...].firstIndex { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
            guard let end, end > domain, bytes[end] == colon, end + 1 < bytes.endIndex else { return false }
            return bytes[(end + 1)...].allSatisfy { !forbidden.contains($0) }
        }
    }

    /// The index behind `iqn.2001-04.`, when the bytes begin so.
    private static func domainStart(in bytes: ArraySlice<UInt8>) -> Int? {
        let form = Array("iqn.0000-00.".utf8)
        guard bytes.count > form.count else { return nil }
        let fits = zip(bytes, form).allSatisfy { byte, model in
            model == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == model
        }
        return fits ? bytes.startIndex + form.count : nil
    }

    private static let forbidden = Array(",;*&$| \t\n\r\u{0C}".utf8)
}
