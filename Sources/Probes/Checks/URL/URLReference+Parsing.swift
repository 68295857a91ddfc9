internal import PodSpec

extension URLReference {
    /// Reads a URL or a relative reference.
    init(parsing text: String) throws(URLEncoding.Failure) {
        let bytes = Array(text.utf8)
        let (reference, fragment) = URLReference.split(bytes[...], at: UInt8(ascii: "#"))
        try self.init(withoutFragment: reference)
        if let fragment { self.fragment = try URLEncoding.fragment.canonical(fragment) }
    }

    private init(withoutFragment text: ArraySlice<UInt8>) throws(URLEncoding.Failure) {
        self.init()
        guard !text.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            throw URLEncoding.Failure(description: "invalid control character in URL")
        }
        if text.elementsEqual("*".utf8) {
            path = "*"
            return
        }
        var rest = text
        if let colon = try URLReference.endOfScheme(in: text) {
            scheme = String(decoding: text[..<colon], as: UTF8.self).lowercased()
            rest = text[(colon + 1)...]
        }
        let (beforeQuery, query) = URLReference.split(rest, at: UInt8(ascii: "?"))
        if let query {
            self.query = String(decoding: query, as: UTF8.self)
            hasEmptyQuery = query.isEmpty
        }
        rest = beforeQuery
        if !rest.starts(with: "/".utf8) {
            guard scheme.isEmpty else {
                opaque = String(decoding: rest, as: UTF8.self)
                return
            }
            guard !rest.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":")) else {
                throw URLEncoding.Failure(description: "first path segment in URL cannot contain colon")
            }
        }
        if rest.starts(with: "//".utf8), !scheme.isEmpty || !rest.starts(with: "///".utf8) {
            let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
            rest = rest[authority.endIndex...]
            try readAuthority(authority)
        } else if !scheme.isEmpty, rest.starts(with: "/".utf8) {
            omitsHost = true
        }
        path = try URLEncoding.path.canonical(rest)
    }

    private static func split(
        _ text: ArraySlice<UInt8>,
        at separator: UInt8
    ) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>?) {
        guard let index = text.firstIndex(of: separator) else { return (text, nil) }
        return (text[..<index], text[(index + 1)...])
    }

    /// The colon after a scheme, nil where the text doesn't begin with one.
    private static func endOfScheme(in text: ArraySlice<UInt8>) throws(URLEncoding.Failure) -> Int? {
        for (index, byte) in zip(text.indices, text) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == text.startIndex { return nil }
            case UInt8(ascii: ":"):
                guard index != text.startIndex else { throw URLEncoding.Failure(description: "missing protocol scheme") }
                return index
            default: return nil
            }
        }
        return nil
    }

    private mutating func readAuthority(_ authority: ArraySlice<UInt8>) throws(URLEncoding.Failure) {
        guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else {
            host = try URLReference.decodedHost(authority)
            return
        }
        host = try URLReference.decodedHost(authority[(at + 1)...])
        let info = authority[..<at]
        guard info.allSatisfy(URLReference.mayStandInUserInfo) else {
            throw URLEncoding.Failure(description: "invalid userinfo")
        }
        let (name, password) = URLReference.split(info, at: UInt8(ascii: ":"))
        var user = UserInfo(name: try URLEncoding.userInfo.decode(name))
        if let password { user.password = try URLEncoding.userInfo.decode(password) }
        self.user = user
    }

    private static func mayStandInUserInfo(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._:~!$&'()*+,;=%@".utf8.contains(byte)
        }
    }

    private static func decodedHost(_ text: ArraySlice<UInt8>) throws(URLEncoding.Failure) -> String {
        guard let opening = text.lastIndex(of: UInt8(ascii: "[")) else {
            if let colon = text.firstIndex(of: UInt8(ascii: ":")) { try checkPort(text[colon...]) }
            return String(decoding: try URLEncoding.host.decode(text), as: UTF8.self)
        }
        guard opening == text.startIndex else { throw URLEncoding.Failure(description: "invalid IP-literal") }
        guard let closing = text.lastIndex(of: UInt8(ascii: "]")) else {
            throw URLEncoding.Failure(description: "missing ']' in host")
        }
        try checkPort(text[(closing + 1)...])
        let inside = text[(opening + 1)..<closing]
        // An encoded percent sign opens the zone, where other rules hold.
        let zone = inside.firstRange(of: Array("%25".utf8))?.lowerBound ?? inside.endIndex
        let bytes = try URLEncoding.host.decode(inside[..<zone]) + URLEncoding.zone.decode(inside[zone...])
        let address = String(decoding: bytes, as: UTF8.self)
        guard !isIPv4Address(address) else { throw URLEncoding.Failure(description: "invalid IP-literal") }
        guard isIPv6Address(address) else {
            throw URLEncoding.Failure(description: "invalid host: ParseAddr(\(GoText.quoted(address))): unable to parse IP")
        }
        return "[" + address + "]" + String(decoding: text[(closing + 1)...], as: UTF8.self)
    }

    private static func checkPort(_ text: ArraySlice<UInt8>) throws(URLEncoding.Failure) {
        let port = String(decoding: text, as: UTF8.self)
        guard isOptionalPort(port) else {
            throw URLEncoding.Failure(description: "invalid port \(GoText.quoted(port)) after host")
        }
    }
}
