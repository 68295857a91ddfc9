internal import PodSpec

extension Findings {
    /// Keys of annotations and their size altogether: `ValidateAnnotations`.
    ///
    /// The path is that of the whole map, since the API server names no key.
    mutating func checkAnnotations(_ annotations: [String: String], _ path: FieldPath) {
        var size = 0
        for (key, value) in annotations { size += key.utf8.count + value.utf8.count }
        for key in annotations.keys.sorted() {
            // Capitals are fine in a key: Kubernetes checks it without.
            invalid(path, key, Constraints.qualifiedName(key.lowercased()))
        }
        if size > 256 << 10 { tooLong(path, limit: 256 << 10) }
    }
}
