internal import PodSpec

/// Finds paths that are the same as an earlier one, or lie above or below it (`checkForOverlap`).
///
/// Earlier paths are found by look-up, so that long lists without overlaps take linear time.
struct OverlappingPaths {
    private struct File {
        let path: String
        let source: String

        /// The file as it stands in a warning.
        var description: String {
            let path = GoText.quoted(path)
            return source.isEmpty ? path : "\(path) (\(source))"
        }
    }

    private var files: [File] = []
    private var indexes: [String: [Int]] = [:]
    private var indexesBelow: [String: [Int]] = [:]

    /// Adds a path and returns a phrase for each earlier one that it overlaps with.
    mutating func add(_ text: String, from source: String = "") -> [String] {
        var path = Substring(text).utf8
        while path.last == Self.separator { path.removeLast() }
        if path.isEmpty { return [] }
        let file = File(path: String(Substring(path)), source: source)
        let parents = Self.parents(of: path)
        var found = indexes[file.path, default: []] + indexesBelow[file.path, default: []]
        for parent in parents { found += indexes[parent, default: []] }
        for parent in parents { indexesBelow[parent, default: []].append(files.count) }
        indexes[file.path, default: []].append(files.count)
        files.append(file)
        return found.sorted().map { "\(file.description) with \(files[$0].description)" }
    }

    /// The folders above a path.
    private static func parents(of path: Substring.UTF8View) -> [String] {
        guard path.contains(separator) else { return [] }
        return path.indices.filter { path[$0] == separator }.map { String(Substring(path[..<$0])) }
    }

    /// A slash as a byte: a combining character after it would make another character of it.
    private static let separator = UInt8(ascii: "/")
}
