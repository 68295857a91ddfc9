/// What belongs to the names of a list.
///
/// Lists are short as a rule, and a short one is searched faster than a dictionary; a long one turns into one, so that the time stays
/// linear.
struct NameTable<Value: Sendable>: Sendable {
    private var few: [(name: String, value: Value)] = []
    private var many: [String: Value] = [:]

    private static var limit: Int { 16 }

    /// What belongs to a name; nil when it isn't there.
    subscript(_ name: String) -> Value? {
        many.isEmpty ? few.first { $0.name == name }?.value : many[name]
    }

    /// Adds a name; false, and nothing is changed, when it was there.
    mutating func insert(_ name: String, _ value: Value) -> Bool {
        guard self[name] == nil else { return false }
        if many.isEmpty, few.count < Self.limit {
            if few.isEmpty { few.reserveCapacity(4) }
            few.append((name, value))
        } else {
            if many.isEmpty { many = Dictionary(few.map { ($0.name, $0.value) }) { first, _ in first } }
            many[name] = value
        }
        return true
    }
}
