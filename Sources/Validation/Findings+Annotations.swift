internal import PodSpec

extension Findings {
    /// All annotations of an object together may not be larger than this, in bytes.
    private static var annotationLimit: Int { 256 << 10 }

    /// Keys of annotations and their size altogether: `ValidateAnnotations`.
    ///
    /// The path is that of the whole map, since the API server names no key.
    mutating func checkAnnotations(_ annotations: [String: String]?, _ path: @autoclosure () -> FieldPath) {
        guard let annotations, !annotations.isEmpty else { return }
        var size = 0
        var broken: [String] = []
        for (key, value) in annotations {
            size += key.utf8.count + value.utf8.count
            if !problems(key: key).isEmpty { broken.append(key) }
        }
        if broken.isEmpty, size <= Self.annotationLimit { return }
        let path = path()
        for key in broken.sorted() { invalid(path, key, problems(key: key)) }
        if size > Self.annotationLimit { tooLong(path, limit: Self.annotationLimit) }
    }

    /// Capitals are fine in a key: Kubernetes checks it without.
    private func problems(key: String) -> [String] {
        let problems = Constraints.qualifiedName(key)
        return problems.isEmpty ? problems : Constraints.qualifiedName(key.lowercased())
    }
}
