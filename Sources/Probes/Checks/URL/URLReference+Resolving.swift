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
        var segments = full.split(separator: "/", omittingEmptySubsequences: false)
        if full.hasPrefix("/") { segments.removeFirst() }
        var kept: [Substring] = []
        for segment in segments {
            switch segment {
            case ".": break
            case "..": _ = kept.popLast()
            default: kept.append(segment)
            }
        }
        let endsInDots = segments.last == "." || segments.last == ".."
        return "/" + kept.joined(separator: "/") + (endsInDots && !kept.isEmpty ? "/" : "")
    }
}
