/// The admission controller's ways to print lists.
enum PodSecurityWording {
    /// The items in double quotes, which it doesn't escape.
    static func quoted(_ items: [String]) -> String {
        items.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    /// The word for one, or with an `s` for any other number.
    static func plural(_ word: String, _ count: Int) -> String {
        count == 1 ? word : word + "s"
    }

    /// The items ordered by their bytes, each once, as Go lists a set.
    static func sorted(_ items: some Sequence<String>) -> [String] {
        var result: [String] = []
        for item in items.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            if let last = result.last, last.utf8.elementsEqual(item.utf8) { continue }
            result.append(item)
        }
        return result
    }
}
