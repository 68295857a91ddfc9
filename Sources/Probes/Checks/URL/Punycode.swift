/// Host names beyond ASCII as DNS and HTTP know them (RFC 3492).
///
/// Letters are put in lower case; of what else Unicode would have mapped nothing is.
enum Punycode {
    /// A host, perhaps with a port, with every label encoded that needs it. One in ASCII stays as it is.
    static func ascii(_ host: String) -> String {
        guard !isASCII(host) else { return host }
        let name = host.prefix { $0 != ":" }
        let labels = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        return labels.map { needsEncoding($0) ? "xn--" + encode($0) : String($0) }.joined(separator: ".") + host[name.endIndex...]
    }

    private static let base = 36
    private static let (smallest, largest) = (1, 26)

    /// A label that no DNS would take stays as it is: encoding takes the square of its length.
    private static func needsEncoding(_ label: Substring) -> Bool { !isASCII(label) && label.utf8.count <= 255 }

    private static func isASCII(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// The ASCII characters of a label, then where the others go and which they are, as numbers to a base that varies.
    private static func encode(_ label: Substring) -> String {
        let points = label.unicodeScalars.map { Int($0.value) }
        let plain = points.filter { $0 < 0x80 }
        var text = plain.map { UInt8($0) }
        if !plain.isEmpty { text.append(UInt8(ascii: "-")) }
        var (done, bias, delta, reached) = (plain.count, 72, 0, 0x80)
        while done < points.count, let next = points.filter({ $0 >= reached }).min() {
            delta += (next - reached) * (done + 1)
            for point in points {
                if point < next { delta += 1 }
                guard point == next else { continue }
                write(delta, bias: bias, to: &text)
                bias = adapted(delta, count: done + 1, isFirst: done == plain.count)
                (delta, done) = (0, done + 1)
            }
            (delta, reached) = (delta + 1, next + 1)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func write(_ number: Int, bias: Int, to text: inout [UInt8]) {
        var (rest, position) = (number, base)
        while true {
            let threshold = min(max(position - bias, smallest), largest)
            guard rest >= threshold else { break }
            text.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        text.append(digit(rest))
    }

    private static func digit(_ value: Int) -> UInt8 {
        UInt8(value < 26 ? value : value - 26) + (value < 26 ? UInt8(ascii: "a") : UInt8(ascii: "0"))
    }

    /// The bias after a number, so that the next one, probably of the same size, takes few digits.
    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var rest = delta / (isFirst ? 700 : 2)
        rest += rest / count
        var position = 0
        while rest > (base - smallest) * largest / 2 {
            rest /= base - smallest
            position += base
        }
        return position + (base - smallest + 1) * rest / (rest + 38)
    }
}
