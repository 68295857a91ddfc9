/// What is known about one field of an API type.
public struct SchemaField: Sendable {
    /// The field's name in manifests.
    public let name: String
    /// The type's name in the API: `string`, `int32`, `[Container]`, `[string:Quantity]`.
    public let type: String
    /// Whether the API lists the field as required. An absent one reads as empty; the rules report it.
    public let isRequired: Bool
    /// The first Kubernetes release that has the field; nil for 1.25 and earlier.
    public let since: KubernetesVersion?
    /// Whether the API server cannot tell a zero value from an absent one: `hostNetwork: false` is the same as nothing.
    public let isZeroAbsent: Bool

    let nameBytes: StaticString
    let offset: Int
    let access: FieldAccess
}

/// How a field is read, written and carried through `Codable`, given the address of its storage.
///
/// These are plain functions, specialised for the field's type when the schema is made, so that walking a mapping is a table look-up and
/// a call: no key is ever a `String` and no key path is applied.
struct FieldAccess: Sendable {
    var read: @Sendable (NodeReader.Node, inout NodeReader, UnsafeMutableRawPointer) -> Void
    /// Reads a key that stands for the second time in a JSON object, where Go's decoder goes on filling the same struct.
    var merge: @Sendable (NodeReader.Node, inout NodeReader, UnsafeMutableRawPointer) -> Void
    var value: @Sendable (UnsafeRawPointer) -> ManifestValue?
    var removeIndistinctZeros: @Sendable (UnsafeMutableRawPointer) -> Void
    var decode: @Sendable (KeyedDecodingContainer<FieldKey>, FieldKey, UnsafeMutableRawPointer) throws -> Void
    var encode: @Sendable (UnsafeRawPointer, inout KeyedEncodingContainer<FieldKey>, FieldKey) throws -> Void
    /// Whether the field is given: not absent, and not zero where it cannot be absent.
    var isGiven: @Sendable (UnsafeRawPointer) -> Bool
    /// The way into the fields of its objects, nil for values that have no fields.
    var nested: NestedFields?

    static func optional<Value: APIValue>(_ type: Value.Type, zeroIsAbsent: Bool) -> FieldAccess {
        // Go leaves empty lists and maps out.
        let isCollection = type is any ExpressibleByArrayLiteral.Type || type is any ExpressibleByDictionaryLiteral.Type
        let dropsZero = zeroIsAbsent || isCollection
        return FieldAccess(
            read: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Value?.self)
                if reader.isNull(node) {
                    field.pointee = nil
                } else if let value = Value.read(node, from: &reader) {
                    field.pointee = value
                }
            },
            merge: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Value?.self)
                field.pointee = merged(field.pointee, node, &reader)
            },
            value: { $0.assumingMemoryBound(to: Value?.self).pointee?.manifestValue },
            removeIndistinctZeros: { slot in
                let field = slot.assumingMemoryBound(to: Value?.self)
                field.pointee?.removeIndistinctZeros()
                if dropsZero, field.pointee == Value.zero { field.pointee = nil }
            },
            decode: { container, key, slot in
                slot.assumingMemoryBound(to: Value?.self).pointee = try container.decodeIfPresent(Value.self, forKey: key)
            },
            encode: { slot, container, key in
                try container.encodeIfPresent(slot.assumingMemoryBound(to: Value?.self).pointee, forKey: key)
            },
            isGiven: { if case .some = $0.assumingMemoryBound(to: Value?.self).pointee { true } else { false } },
            nested: NestedFields(in: type)
        )
    }

    static func indirect<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(
            read: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Indirect<Value>.self)
                if reader.isNull(node) {
                    field.pointee = Indirect(wrappedValue: nil)
                } else if let value = Value.read(node, from: &reader) {
                    field.pointee = Indirect(wrappedValue: value)
                }
            },
            merge: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Indirect<Value>.self)
                field.pointee = Indirect(wrappedValue: merged(field.pointee.wrappedValue, node, &reader))
            },
            value: { $0.assumingMemoryBound(to: Indirect<Value>.self).pointee.wrappedValue?.manifestValue },
            removeIndistinctZeros: { slot in
                let field = slot.assumingMemoryBound(to: Indirect<Value>.self)
                if !field.pointee.isNil { field.pointee.wrappedValue?.removeIndistinctZeros() }
            },
            decode: { container, key, slot in
                slot.assumingMemoryBound(to: Indirect<Value>.self).pointee =
                    Indirect(wrappedValue: try container.decodeIfPresent(Value.self, forKey: key))
            },
            encode: { slot, container, key in
                try container.encodeIfPresent(slot.assumingMemoryBound(to: Indirect<Value>.self).pointee.wrappedValue, forKey: key)
            },
            isGiven: { !$0.assumingMemoryBound(to: Indirect<Value>.self).pointee.isNil },
            nested: NestedFields(behindReference: type)
        )
    }

    static func required<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(
            read: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Value.self)
                if let value = Value.read(node, from: &reader) { field.pointee = value }
            },
            merge: { node, reader, slot in
                let field = slot.assumingMemoryBound(to: Value.self)
                field.pointee = merged(field.pointee, node, &reader) ?? field.pointee
            },
            value: { $0.assumingMemoryBound(to: Value.self).pointee.manifestValue },
            removeIndistinctZeros: { $0.assumingMemoryBound(to: Value.self).pointee.removeIndistinctZeros() },
            decode: { container, key, slot in
                if let value = try container.decodeIfPresent(Value.self, forKey: key) {
                    slot.assumingMemoryBound(to: Value.self).pointee = value
                }
            },
            encode: { slot, container, key in
                try container.encode(slot.assumingMemoryBound(to: Value.self).pointee, forKey: key)
            },
            isGiven: { $0.assumingMemoryBound(to: Value.self).pointee != Value.zero },
            nested: NestedFields(in: type)
        )
    }

    private static func merged<Value: APIValue>(_ existing: Value?, _ node: NodeReader.Node, _ reader: inout NodeReader) -> Value? {
        if let object = existing as? any APIObject { return object.filled(from: node, &reader) as? Value }
        return Value.read(node, from: &reader)
    }
}

extension APIObject {
    fileprivate func filled(from node: NodeReader.Node, _ reader: inout NodeReader) -> Self {
        var copy = self
        _ = withUnsafeMutablePointer(to: &copy) { pointer in
            Self.schema.table.read(node, from: &reader, into: UnsafeMutableRawPointer(pointer))
        }
        return copy
    }
}
