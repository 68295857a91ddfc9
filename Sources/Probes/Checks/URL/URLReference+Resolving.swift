extension URLReference {
    /// The URL that a reference found at this one means (RFC 3986, section 5.2).
    func resolving(_ reference: URLReference) -> URLReference {
        var result = reference
        if reference.scheme.isEmpty { result.scheme = scheme }
        if !reference.scheme.isEmpty || !reference.host.isEmpty || reference.user != nil {
            result.path = URLReference.mergedPath(base: reference.path, reference: "")
            return result
        }
        if !reference.opaque.isEmpty { return result }
        if reference.path.isEmpty {
            if !reference.hasEmptyQuery, reference.query.isEmpty {
                result.query = query
                if reference.fragment.isEmpty { result.fragment = fragment }
            }
            if !opaque.isEmpty {
                result.opaque = opaque
                return result
            }
        }
        result.host = host
        result.user = user
        result.path = URLReference.mergedPath(base: path, reference: reference.path)
        return result
    }

    /// Puts a relative path in place of the last segment of another, and takes out dot segments.
    private static func mergedPath(base: String, reference: String) -> String {
        let full: String
        if reference.isEmpty {
            full = base
        } else if reference.hasPrefix("/") {
            full = reference
        } else {
            full = base[..<(base.lastIndex(of: "/").map(base.index(after:)) ?? base.startIndex)] + reference
        }
        guard !full.isEmpty else { return "" }
        // The nothing before a leading slash is a segment like any other: it is what the first step upwards takes away.
        var kept: [Substring] = []
        let segments = full.split(separator: "/", omittingEmptySubsequences: false)
        for segment in segments {
            switch segment {
            case ".": if kept.isEmpty { kept.append("") }
            case "..": _ = kept.popLast()
            default: kept.append(segment)
            }
        }
        let endsInDots = segments.last == "." || segments.last == ".."
        let path = "/" + kept.joined(separator: "/") + (endsInDots ? "/" : "")
        return path.hasPrefix("//") ? String(path.dropFirst()) : path
    }
}
