/// A URL or a part of one, read and written as the kubelet's HTTP client does.
///
/// Probes depend on details that general URL types decide otherwise: an existing percent-encoding survives byte for byte, dot
/// segments stay until a redirect is resolved, and `foo:bar` is a scheme with an opaque rest.
struct URLReference: Hashable, Sendable {
    /// The scheme in lower case, empty if there is none.
    var scheme = ""
    /// What follows the scheme when it doesn't begin with a slash.
    var opaque = ""
    /// User name and password, from before the host.
    var user: UserInfo?
    /// Host and port, percent-decoded, an IPv6 address in brackets.
    var host = ""
    /// The path, percent-encoded.
    var path = ""
    /// The query without its question mark, as written.
    var query = ""
    /// Whether a question mark with nothing behind it is kept.
    var hasEmptyQuery = false
    /// The fragment without its hash, percent-encoded.
    var fragment = ""
    /// Whether `scheme:/path` had no authority at all.
    var omitsHost = false

    /// User name and password of a URL, percent-decoded.
    struct UserInfo: Hashable, Sendable {
        var name: [UInt8]
        var password: [UInt8]?

        /// Both as they stand in a URL.
        var encoded: String {
            let name = URLEncoding.userInfo.encode(name)
            guard let password else { return name }
            return name + ":" + URLEncoding.userInfo.encode(password)
        }
    }

    /// A URL of nothing but a path, whatever characters it has.
    init(literalPath: String) {
        path = URLEncoding.path.encode(Array(literalPath.utf8))
    }

    init() {}

    /// The host without its port and brackets.
    var hostName: String { hostAndPort.host }

    /// The port as written, nil if there is none.
    var port: String? { hostAndPort.port }

    private var hostAndPort: (host: String, port: String?) {
        var name = host[...]
        var port: String?
        if let colon = name.lastIndex(of: ":"), URLReference.isOptionalPort(name[colon...]) {
            port = String(name[name.index(after: colon)...])
            name = name[..<colon]
        }
        if name.hasPrefix("["), name.hasSuffix("]"), name.count >= 2 { name = name.dropFirst().dropLast() }
        return (String(name), port)
    }

    /// What a request line carries: path and query, or the opaque part.
    var requestTarget: String {
        var target = opaque
        if target.isEmpty {
            target = path.isEmpty ? "/" : path
        } else if target.hasPrefix("//") {
            target = scheme + ":" + target
        }
        return hasEmptyQuery || !query.isEmpty ? target + "?" + query : target
    }

    /// Joins a host and a port, with brackets around what contains a colon or a percent sign.
    static func joined(host: String, port: Int) -> String {
        host.contains { $0 == ":" || $0 == "%" } ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Whether a text is empty, or a colon with nothing but digits behind it.
    static func isOptionalPort(_ text: some StringProtocol) -> Bool {
        guard let first = text.utf8.first else { return true }
        return first == UInt8(ascii: ":") && text.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension URLReference: CustomStringConvertible {
    /// The whole URL.
    var description: String { text(user: user?.encoded) }

    /// The URL for a message: with its password made unreadable, and then with the user name as it reads, not as it is encoded.
    var withoutPassword: String {
        guard let user, user.password != nil else { return description }
        return text(user: String(decoding: user.name, as: UTF8.self) + ":***")
    }

    private func text(user: String?) -> String {
        var text = scheme.isEmpty ? "" : scheme + ":"
        if opaque.isEmpty {
            let hasAuthority = !scheme.isEmpty || !host.isEmpty || user != nil
            if hasAuthority, !(omitsHost && host.isEmpty && user == nil) {
                if !host.isEmpty || !path.isEmpty || user != nil { text += "//" }
                if let user { text += user + "@" }
                text += URLEncoding.host.encode(Array(host.utf8))
            }
            if !path.isEmpty, !path.hasPrefix("/"), !host.isEmpty { text += "/" }
            // A colon in the first segment of a bare path would be taken for the end of a scheme.
            if text.isEmpty, path.prefix(while: { $0 != "/" }).contains(":") { text += "./" }
            text += path
        } else {
            text += opaque
        }
        if hasEmptyQuery || !query.isEmpty { text += "?" + query }
        if !fragment.isEmpty { text += "#" + fragment }
        return text
    }
}
