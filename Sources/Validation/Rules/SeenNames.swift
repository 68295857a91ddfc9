/// The names that a list has had so far.
struct SeenNames {
    private var names = NameTable<Void>()

    /// Adds a name; false when it was there.
    @discardableResult
    mutating func insert(_ name: String) -> Bool {
        names.insert(name, ())
    }

    func contains(_ name: String) -> Bool {
        names[name] != nil
    }
}
