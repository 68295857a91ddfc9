/// The names that a list has had so far.
///
/// As in ``NameTable``, a few are searched one by one and many by look-up.
struct SeenNames {
    private var few: [String] = []
    private var many: Set<String> = []

    private static let limit = 16

    /// Adds a name; false when it was there.
    @discardableResult
    mutating func insert(_ name: String) -> Bool {
        if contains(name) { return false }
        if many.isEmpty, few.count < Self.limit {
            if few.isEmpty { few.reserveCapacity(4) }
            few.append(name)
        } else {
            if many.isEmpty { many = Set(few) }
            many.insert(name)
        }
        return true
    }

    func contains(_ name: String) -> Bool {
        many.isEmpty ? few.contains(name) : many.contains(name)
    }
}
