internal import PodSpec

/// Tells a finding from others and knows it again when its file has changed elsewhere.
///
/// It is made of the rule, the object, the field and the message: lines and columns take no part.
struct Fingerprint {
    private var state = Self.start

    /// FNV-1a, 128 bits: the fingerprints of two findings differ, and nobody is kept from making some on purpose.
    private static let start: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

    /// The fingerprint of a finding in its file.
    init(_ diagnostic: Diagnostic, of manifest: Manifest) {
        add(diagnostic.ruleID)
        add(manifest.kind ?? "")
        add(manifest.namespace ?? "")
        add(manifest.name ?? "document \(manifest.document) \(manifest.item)")
        add(diagnostic.path.description)
        add(diagnostic.message)
    }

    /// Makes a further text part of it.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0)
    }

    /// 32 hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }

    private mutating func add(_ byte: UInt8) {
        state = (state ^ UInt128(byte)) &* Self.prime
    }
}
