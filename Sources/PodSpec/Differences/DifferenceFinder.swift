/// Compares two trees, with the schema's knowledge where there is one.
struct DifferenceFinder {
    /// A value with its defaults, and the same as it is written: a new container is shown without the twenty defaults it comes with.
    struct Side {
        var value: ManifestValue
        var written: ManifestValue?

        init(_ value: ManifestValue, written: ManifestValue?) {
            self.value = value
            self.written = written
        }

        /// What is shown of it.
        var shown: ManifestValue { written ?? value }

        func member(_ name: String) -> Side? {
            value[name].map { Side($0, written: written?[name]) }
        }

        /// The items of a list; written ones are found by name or, when they have none, by position.
        func items(_ keys: [String]?) -> [Side] {
            guard case .array(let items) = value else { return [] }
            guard case .array(let written)? = written else { return items.map { Side($0, written: nil) } }
            func name(_ item: ManifestValue) -> String? { keys.flatMap { ListIdentity.name(of: item, by: $0) } }
            let named = Dictionary(written.compactMap { item in name(item).map { ($0, item) } }) { first, _ in first }
            return items.enumerated().map { index, item in
                let found = name(item).flatMap { named[$0] }
                return Side(item, written: found ?? (written.indices.contains(index) ? written[index] : nil))
            }
        }
    }

    private(set) var found: [Difference] = []
    /// Whether the outermost objects have a schema, so that members without one are entries of maps.
    private let isTyped: Bool

    init(isTyped: Bool) {
        self.isTyped = isTyped
    }

    /// Compares objects of the type that `table` describes, or of no known type.
    mutating func compare(_ left: Side, _ right: Side, _ table: FieldTable?, at path: FieldPath) {
        guard left.value != right.value else { return }
        switch (left.value, right.value) {
        case (.object(let a), .object(let b)):
            let names = a.members.map(\.name) + b.members.map(\.name).filter { a[$0] == nil }
            for name in names {
                let field = table?.fields.first { $0.name == name }
                let isField = field != nil || !isTyped && Self.looksLikeField(name)
                compare(member: left.member(name), right.member(name), table, field, at: isField ? path.child(name) : path.key(name))
            }
        case (.array(let a), .array(let b)):
            compare(lists: left, right, a, b, keys: Self.guessedKeys(a, b), table: nil, at: path)
        default:
            found.append(Difference(.changed, at: path, left: left.shown, right: right.shown))
        }
    }

    private mutating func compare(member left: Side?, _ right: Side?, _ table: FieldTable?, _ field: SchemaField?, at path: FieldPath) {
        guard let left, let right else {
            guard let only = (left ?? right)?.value, !Self.isAsGoodAsNothing(only, field) else { return }
            found.append(Difference(left == nil ? .added : .removed, at: path, left: left?.shown, right: right?.shown))
            return
        }
        guard left.value != right.value else { return }
        let nested = field?.access.nested?.table()
        switch (left.value, right.value) {
        case (.array(let a), .array(let b)) where field != nil:
            compare(lists: left, right, a, b, field: field, in: table, nested: nested, at: path)
        case (.object, .object) where field?.type == [String: Quantity].apiTypeName:
            compare(amounts: left, right, at: path)
        case (.object, .object), (.array, .array):
            compare(left, right, nested, at: path)
        default:
            if field?.type == Quantity.apiTypeName, Self.areEqual(left.value, right.value) { return }
            found.append(Difference(.changed, at: path, left: left.shown, right: right.shown))
        }
    }

    /// Null is, and so are empty objects whose presence says nothing; an empty `emptyDir` or `labelSelector` does say something.
    private static func isAsGoodAsNothing(_ value: ManifestValue, _ field: SchemaField?) -> Bool {
        guard case .object(let object) = value, object.isEmpty else { return value == .null }
        return switch field?.name {
        case "resources", "metadata", "securityContext", "affinity", "status": true
        default: false
        }
    }

    // MARK: Quantities

    private mutating func compare(amounts left: Side, _ right: Side, at path: FieldPath) {
        guard case .object(let a) = left.value, case .object(let b) = right.value else { return }
        for name in a.members.map(\.name) + b.members.map(\.name).filter({ a[$0] == nil }) {
            if let first = a[name], let second = b[name], Self.areEqual(first, second) { continue }
            compare(member: left.member(name), right.member(name), nil, nil, at: path.key(name))
        }
    }

    private static func areEqual(_ left: ManifestValue, _ right: ManifestValue) -> Bool {
        guard let first = left.stringValue.flatMap({ Quantity($0) }), let second = right.stringValue.flatMap({ Quantity($0) }) else {
            return left == right
        }
        return first == second
    }

    // MARK: Lists

    private mutating func compare(
        lists left: Side,
        _ right: Side,
        _ a: [ManifestValue],
        _ b: [ManifestValue],
        field: SchemaField?,
        in table: FieldTable?,
        nested: FieldTable?,
        at path: FieldPath
    ) {
        if let nested {
            compare(lists: left, right, a, b, keys: ListIdentity.keys(ofType: nested.typeName), table: nested, at: path)
            if let field, ListIdentity.isOrdered(field.name) { compareOrder(left, right, a, b, at: path) }
        } else if let field, let table, ListIdentity.isSet(field.name, ofType: table.typeName) {
            let (before, after) = (Set(a), Set(b))
            for value in a where !after.contains(value) { found.append(Difference(.removed, at: path, left: value)) }
            for value in b where !before.contains(value) { found.append(Difference(.added, at: path, right: value)) }
        } else {
            // A command's words say little one by one.
            found.append(Difference(.changed, at: path, left: left.shown, right: right.shown))
        }
    }

    private mutating func compare(
        lists left: Side, _ right: Side, _ a: [ManifestValue], _ b: [ManifestValue], keys: [String]?, table: FieldTable?, at path: FieldPath
    ) {
        let (first, second) = (left.items(keys), right.items(keys))
        guard let keys, let names = ListIdentity.names(of: a, by: keys), let others = ListIdentity.names(of: b, by: keys) else {
            for index in 0..<max(first.count, second.count) {
                compare(
                    item: first.indices.contains(index) ? first[index] : nil,
                    second.indices.contains(index) ? second[index] : nil,
                    table,
                    at: path.index(index)
                )
            }
            return
        }
        let (known, partners) = (Set(names), Dictionary(zip(others, second)) { first, _ in first })
        for (name, item) in zip(names, first) { compare(item: item, partners[name], table, at: path.key(name)) }
        for (name, item) in zip(others, second) where !known.contains(name) { compare(item: nil, item, table, at: path.key(name)) }
    }

    private mutating func compare(item left: Side?, _ right: Side?, _ table: FieldTable?, at path: FieldPath) {
        guard let left, let right else {
            found.append(Difference(left == nil ? .added : .removed, at: path, left: left?.shown, right: right?.shown))
            return
        }
        compare(left, right, table, at: path)
    }

    private mutating func compareOrder(_ left: Side, _ right: Side, _ a: [ManifestValue], _ b: [ManifestValue], at path: FieldPath) {
        guard let names = ListIdentity.names(of: a, by: ["name"]), let others = ListIdentity.names(of: b, by: ["name"]) else { return }
        let before = names.filter(Set(others).contains)
        let after = others.filter(Set(names).contains)
        guard before != after else { return }
        func list(_ names: [String]) -> ManifestValue { .array(names.map { .string($0) }) }
        found.append(Difference(.reordered, at: path, left: list(before), right: list(after)))
    }

    /// In a tree of no known type: whether a name can stand behind a dot.
    private static func looksLikeField(_ name: String) -> Bool {
        name.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }

    /// In a tree of no known type, items that all have a `name` of their own are told apart by it.
    private static func guessedKeys(_ left: [ManifestValue], _ right: [ManifestValue]) -> [String]? {
        ListIdentity.names(of: left, by: ["name"]) != nil && ListIdentity.names(of: right, by: ["name"]) != nil ? ["name"] : nil
    }
}
