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
    let isZeroAbsent: Bool
    let read: @Sendable (NodeReader.Node, inout NodeReader, UnsafeMutableRawPointer) -> Void

    static func optional<Value: APIValue>(_ type: Value.Type, zeroIsAbsent: Bool) -> FieldAccess {
        FieldAccess(storage: .optional, valueType: type, isZeroAbsent: zeroIsAbsent) { node, reader, slot in
            let field = slot.assumingMemoryBound(to: Value?.self)
            if reader.isNull(node) {
                field.pointee = nil
            } else if let value = Value.read(node, from: &reader) {
                field.pointee = value
            }
        }
    }

    static func indirect<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(storage: .indirect, valueType: type, isZeroAbsent: false) { node, reader, slot in
            let field = slot.assumingMemoryBound(to: Indirect<Value>.self)
            if reader.isNull(node) {
                field.pointee = Indirect(wrappedValue: nil)
            } else if let value = Value.read(node, from: &reader) {
                field.pointee = Indirect(wrappedValue: value)
            }
        }
    }

    static func required<Value: APIValue>(_ type: Value.Type) -> FieldAccess {
        FieldAccess(storage: .required, valueType: type, isZeroAbsent: false) { node, reader, slot in
            if let value = Value.read(node, from: &reader) { slot.assumingMemoryBound(to: Value.self).pointee = value }
        }
    }
}
