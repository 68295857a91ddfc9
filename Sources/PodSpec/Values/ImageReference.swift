/// The name of a container image, taken apart: `registry.example.com:5000/team/app:1.2@sha256:…`.
///
/// Names without a registry are completed as Docker does (`nginx` is `docker.io/library/nginx`). The grammar is that of the
/// `distribution/reference` module, which Kubernetes uses in `pkg/util/parsers`.
package struct ImageReference: Hashable, Sendable {
    /// The registry's host and port; `docker.io` when none is written.
    package let domain: String
    /// The repository's path below the registry.
    package let path: String
    /// The tag, nil when none is written.
    package let tag: String?
    /// The digest, nil when none is written.
    package let digest: String?

    /// The tag that counts when the image is pulled: `latest` where neither a tag nor a digest is written.
    package var effectiveTag: String? {
        tag ?? (digest == nil ? "latest" : nil)
    }

    /// Takes a name apart; nil for one that no registry would accept.
    package init?(_ name: String) {
        let bytes = Array(name.utf8)
        // 64 hexadecimal digits are an image's identifier, not its name.
        if bytes.count == 64, bytes.allSatisfy(Self.isLowercaseHexadecimal) { return nil }
        var rest = bytes[...]
        var domain = bytes[..<0]
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")), Self.isDomain(bytes[..<slash]) {
            domain = bytes[..<slash]
            rest = bytes[(slash + 1)...]
        }

        var digest: ArraySlice<UInt8>?
        if let at = rest.firstIndex(of: UInt8(ascii: "@")) {
            digest = rest[(at + 1)...]
            rest = rest[..<at]
        }
        var tag: ArraySlice<UInt8>?
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
            tag = rest[(colon + 1)...]
            rest = rest[..<colon]
        }

        guard domain.isEmpty || Self.isValidDomain(domain), Self.isValidPath(rest), tag.map(Self.isValidTag) ?? true,
            digest.map(Self.isValidDigest) ?? true
        else { return nil }
        var registry = domain.isEmpty ? "docker.io" : String(decoding: domain, as: UTF8.self)
        if registry == "index.docker.io" { registry = "docker.io" }
        var path = String(decoding: rest, as: UTF8.self)
        if registry == "docker.io", !rest.contains(UInt8(ascii: "/")) { path = "library/" + path }
        guard path.utf8.count <= 255 else { return nil }
        self.domain = registry
        self.path = path
        self.tag = tag.map { String(decoding: $0, as: UTF8.self) }
        self.digest = digest.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether what stands before the first slash is a host: it has a dot, a port or a capital, or it is `localhost`.
    private static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            || text.elementsEqual("localhost".utf8)
    }

    private static func isLowercaseHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLowercase(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLowercase(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}

extension ImageReference {
    /// A host name or an IPv6 address in brackets, and maybe a port.
    private static func isValidDomain(_ text: ArraySlice<UInt8>) -> Bool {
        var host = text
        let afterAddress = text.lastIndex(of: UInt8(ascii: "]")) ?? text.startIndex
        if let colon = text[afterAddress...].lastIndex(of: UInt8(ascii: ":")) {
            let port = text[(colon + 1)...]
            guard !port.isEmpty, port.allSatisfy(isDigit) else { return false }
            host = text[..<colon]
        }
        if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
            let address = host.dropFirst().dropLast()
            return !address.isEmpty
                && address.allSatisfy {
                    isLowercaseHexadecimal($0) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) || $0 == UInt8(ascii: ":")
                }
        }
        return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last else { return false }
            return isAlphanumeric(first) && isAlphanumeric(last) && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
    }

    /// Components of lowercase letters and digits, joined inside by `.`, `_`, `__` or dashes.
    private static func isValidPath(_ text: ArraySlice<UInt8>) -> Bool {
        text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { component in
            guard let first = component.first, let last = component.last, isLowercase(first), isLowercase(last) else { return false }
            return component.split(whereSeparator: isLowercase).allSatisfy { separator in
                separator.elementsEqual(".".utf8) || separator.elementsEqual("_".utf8) || separator.elementsEqual("__".utf8)
                    || separator.allSatisfy { $0 == UInt8(ascii: "-") }
            }
        }
    }

    private static func isValidTag(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, text.count <= 128 else { return false }
        return (isAlphanumeric(first) || first == UInt8(ascii: "_"))
            && text.allSatisfy { isAlphanumeric($0) || [UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
    }

    /// One of the three algorithms that registries know, and as many hexadecimal digits as it yields.
    private static func isValidDigest(_ text: ArraySlice<UInt8>) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let sizes = ["sha256": 64, "sha384": 96, "sha512": 128]
        let digits = text[(colon + 1)...]
        return digits.count == sizes[String(decoding: text[..<colon], as: UTF8.self)] && digits.allSatisfy(isLowercaseHexadecimal)
    }
}
