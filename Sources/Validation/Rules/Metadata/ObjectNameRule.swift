/// What the name of an object of some kind must be.
enum ObjectNameRule {
    /// Labels with dots between them.
    case subdomain
    /// One label, for kinds whose name becomes part of hostnames.
    case label
    /// A subdomain, checked where apimachinery counts bytes and leaves `generateName` alone.
    case declaredSubdomain

    /// What is wrong with a name.
    func problems(_ name: String) -> [String] {
        switch self {
        case .subdomain: Constraints.dnsSubdomain(name)
        case .label: Constraints.dnsLabel(name)
        case .declaredSubdomain: Constraints.dnsSubdomain(name, .bytes)
        }
    }

    /// What is wrong with a prefix that random characters are appended to, so that it may end in a hyphen.
    func problems(prefix: String) -> [String] {
        if self == .declaredSubdomain { return [] }
        let bytes = Array(prefix.utf8)
        guard bytes.count > 1, bytes.last == UInt8(ascii: "-") else { return problems(prefix) }
        return problems(String(decoding: bytes.dropLast(2), as: UTF8.self) + "a")
    }
}
