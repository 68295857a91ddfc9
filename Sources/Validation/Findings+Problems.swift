internal import PodSpec

extension Findings {
    /// All that is wrong with the text in one field of the object at `path`; nothing for no problems.
    mutating func invalid(_ path: FieldPath, _ field: String, _ value: String, _ problems: [String]) {
        for problem in problems { invalid(path.child(field), .string(value), problem) }
    }
}

extension String? {
    /// Whether there is no text, which is the same to Kubernetes in most places.
    var isNilOrEmpty: Bool { self?.isEmpty ?? true }
}

extension String {
    /// Whether there is white space at the beginning or the end, as Go's `strings.TrimSpace` sees it.
    var isPadded: Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
        if first.isASCII, last.isASCII { return first.isASCIISpace || last.isASCIISpace }
        return first.properties.isWhitespace || last.properties.isWhitespace
    }
}

extension Unicode.Scalar {
    /// The white space of ASCII: the blank and what lies between tab and carriage return.
    fileprivate var isASCIISpace: Bool { self == " " || ("\t"..."\r").contains(self) }
}
