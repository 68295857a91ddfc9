/// How a field is read, given the address of its storage; ``FieldAccess+Values`` has everything else.
///
/// Reading is a plain function, specialised for the field's type when the schema is made, so that walking a mapping is a table look-up and
/// a call: no key is ever a `String` and no key path is applied. What happens more rarely goes through the field's type as a value, which
/// keeps two hundred types times seven operations out of the binary.
struct FieldAccess: Sendable {
    /// How a field's value lies in its object.
    enum Storage: Sendable {
        /// `Value?`
        case optional
        /// `Value`
        case required
        /// `Indirect<Value>`
        case indirect
    }

    let storage: Storage
    let valueType: any APIValue.Type
    /// Whether a zero value means the same as none.
    let dropsZero: Bool
    let read: @Sendable (NodeReader.Node, inout NodeReader, UnsafeMutableRawPointer) -> Void
    /// Whether the field is or holds something odd; its own release is not looked at.
    let holds: @Sendable (UnsafeRawPointer, ValueOddity) -> Bool

    /// Whether ``holds`` can be true.
    var canHoldOddities: Bool { dropsZero || valueType.canHoldOddities }

    static func optional<Value: APIValue>(_ type: Value.Type, zeroIsAbsent: Bool) -> FieldAccess {
        // Go leaves empty lists and maps out as well. An empty selector is neither: it selects everything.
        let dropsZero = zeroIsAbsent || Value.isAbsentWhenEmpty
        return FieldAccess(storage: .optional, valueType: type, dropsZero: dropsZero) { node, reader, slot in
            let field = slot.assumingMemoryBound(to: Value?.self)
            if reader.isNull(node) {
                field.pointee = nil
            } else if let value = Value.read(node, from: &reader) {
                field.pointee = value
            }
        } holds: { slot, oddity in
            let field = slot.assumingMemoryBound(to: Value?.self)
            if field.pointee == nil { return false }
            if dropsZero, oddity.includesIndistinctZeros, field.pointee == Value.zero { return true }
            // An optional holds its value at its own address.
            return Value.holds(oddity, at: slot)
        }
    }

    static func indirect<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(storage: .indirect, valueType: type, dropsZero: false) { node, reader, slot in
            let field = slot.assumingMemoryBound(to: Indirect<Value>.self)
            if reader.isNull(node) {
                field.pointee = Indirect(wrappedValue: nil)
            } else if let value = Value.read(node, from: &reader) {
                field.pointee = Indirect(wrappedValue: value)
            }
        } holds: { slot, oddity in
            slot.assumingMemoryBound(to: Indirect<Value>.self).pointee.withAddress { Value.holds(oddity, at: $0) } ?? false
        }
    }

    static func required<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(storage: .required, valueType: type, dropsZero: false) { node, reader, slot in
            if let value = Value.read(node, from: &reader) { slot.assumingMemoryBound(to: Value.self).pointee = value }
        } holds: { slot, oddity in
            Value.holds(oddity, at: slot)
        }
    }
}
