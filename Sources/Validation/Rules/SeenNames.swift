/// The names that a list has had so far.
///
/// Lists are short as a rule, and a short one is searched faster than a set; a long one turns into a set, so that the time stays linear.
struct SeenNames {
    private var few: [String] = []
    private var many: Set<String> = []
    private static let limit = 16

    /// Adds a name; false when it was there.
    @discardableResult
    mutating func insert(_ name: String) -> Bool {
        if !many.isEmpty { return many.insert(name).inserted }
        if few.contains(name) { return false }
        few.append(name)
        if few.count > Self.limit { many = Set(few) }
        return true
    }

    func contains(_ name: String) -> Bool {
        many.isEmpty ? few.contains(name) : many.contains(name)
    }
}
