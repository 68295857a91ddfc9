extension FieldAccess {
    /// The field's value as a tree, nil when it is absent.
    func value(_ slot: UnsafeRawPointer) -> ManifestValue? {
        current(valueType, slot)?.manifestValue
    }

    /// The field's typed value, nil when it is absent.
    func typedValue(_ slot: UnsafeRawPointer) -> (any APIValue)? {
        current(valueType, slot)
    }

    /// Whether the field is given: not absent, and not zero where it cannot be absent.
    func isGiven(_ slot: UnsafeRawPointer) -> Bool {
        isGiven(valueType, slot)
    }

    /// The way into the fields of its objects, nil for values that have no fields.
    var nested: NestedFields? {
        storage == .indirect ? NestedFields(behindReference: valueType) : NestedFields(in: valueType)
    }

    /// Reads a key that stands for the second time in a JSON object, where Go's decoder goes on filling the same struct.
    func merge(_ node: NodeReader.Node, _ reader: inout NodeReader, _ slot: UnsafeMutableRawPointer) {
        guard let object = current(valueType, slot) as? any APIObject else { return read(node, &reader, slot) }
        store(object.filled(from: node, &reader), valueType, slot)
    }

    /// Drops what the API server cannot tell from an absent value: zeros of some fields, empty lists and maps.
    func removeIndistinctZeros(_ slot: UnsafeMutableRawPointer) {
        removeIndistinctZeros(valueType, slot)
    }

    func decode(_ container: KeyedDecodingContainer<FieldKey>, _ key: FieldKey, _ slot: UnsafeMutableRawPointer) throws {
        try decode(valueType, container, key, slot)
    }

    func encode(_ slot: UnsafeRawPointer, into container: inout KeyedEncodingContainer<FieldKey>, _ key: FieldKey) throws {
        guard let value = current(valueType, slot) else { return }
        try container.encode(value, forKey: key)
    }

    // MARK: Opened types

    private func current<Value: APIValue>(_: Value.Type, _ slot: UnsafeRawPointer) -> Value? {
        switch storage {
        case .optional: slot.assumingMemoryBound(to: Value?.self).pointee
        case .required: slot.assumingMemoryBound(to: Value.self).pointee
        case .indirect: slot.assumingMemoryBound(to: Indirect<Value>.self).pointee.wrappedValue
        }
    }

    private func set<Value: APIValue>(_ value: Value?, _ slot: UnsafeMutableRawPointer) {
        switch storage {
        case .optional: slot.assumingMemoryBound(to: Value?.self).pointee = value
        case .required: slot.assumingMemoryBound(to: Value.self).pointee = value ?? Value.zero
        case .indirect: slot.assumingMemoryBound(to: Indirect<Value>.self).pointee = Indirect(wrappedValue: value)
        }
    }

    private func store<Value: APIValue>(_ value: any APIObject, _: Value.Type, _ slot: UnsafeMutableRawPointer) {
        if let value = value as? Value { set(value, slot) }
    }

    private func isGiven<Value: APIValue>(_ type: Value.Type, _ slot: UnsafeRawPointer) -> Bool {
        guard let value = current(type, slot) else { return false }
        return storage != .required || value != Value.zero
    }

    private func removeIndistinctZeros<Value: APIValue>(_ type: Value.Type, _ slot: UnsafeMutableRawPointer) {
        guard var value = current(type, slot) else { return }
        value.removeIndistinctZeros()
        set(dropsZero && value == Value.zero ? nil : value, slot)
    }

    private func decode<Value: APIValue>(
        _ type: Value.Type,
        _ container: KeyedDecodingContainer<FieldKey>,
        _ key: FieldKey,
        _ slot: UnsafeMutableRawPointer
    ) throws {
        if let value = try container.decodeIfPresent(type, forKey: key) { set(value, slot) }
    }
}

extension APIObject {
    /// The object with the members at a node filled in.
    fileprivate func filled(from node: NodeReader.Node, _ reader: inout NodeReader) -> Self {
        var copy = self
        _ = withUnsafeMutablePointer(to: &copy) { pointer in
            Self.schema.table.read(node, from: &reader, into: UnsafeMutableRawPointer(pointer))
        }
        return copy
    }
}
