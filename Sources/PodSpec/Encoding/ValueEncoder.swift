/// The `Encoder` that types with an `encode(to:)` of their own see. It builds a ``ManifestValue``.
struct ValueEncoder: Encoder {
    let slot: EncodingSlot
    let codingPath: [any CodingKey]

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        slot.becomeObject()
        return KeyedEncodingContainer(ValueKeyedContainer<Key>(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        slot.becomeArray()
        return ValueUnkeyedContainer(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        ValueSingleContainer(encoder: self)
    }

    /// The encoder of a member.
    func member(_ key: some CodingKey) -> ValueEncoder {
        ValueEncoder(slot: slot.member(key.stringValue), codingPath: codingPath + [key])
    }

    /// The encoder of a new element.
    func element() -> ValueEncoder {
        let key = FieldKey(intValue: slot.count)
        return ValueEncoder(slot: slot.element(), codingPath: codingPath + [key])
    }

    /// Encodes `value` here. The API's own values need no containers.
    func encode(_ value: some Encodable) throws {
        switch value {
        case let value as any APIValue: slot.set(value.manifestValue)
        case let value as Double: slot.set(.number(try finite(value)))
        case let value as Float:
            // The shortest text of a `Float` is short as a `Double` too, when it still means the same.
            let short = Double(value.description).flatMap { Float($0) == value ? $0 : nil }
            slot.set(.number(try finite(short ?? Double(value))))
        case let value as any FixedWidthInteger:
            guard let integer = Int64(exactly: value) else { throw invalid(value, "\(value) does not fit a signed integer of 64 bits") }
            slot.set(.integer(integer))
        default:
            try value.encode(to: self)
            if value is any UnorderedMembers { slot.set(slot.value.sortedByName) }
        }
    }

    private func finite(_ value: Double) throws -> Double {
        guard value.isFinite else { throw invalid(value, "a manifest has no number for \(value)") }
        return value
    }

    private func invalid(_ value: Any, _ description: String) -> EncodingError {
        EncodingError.invalidValue(value, EncodingError.Context(codingPath: codingPath, debugDescription: description))
    }
}

/// What encodes its members in no order that a reader could rely on.
private protocol UnorderedMembers {}

extension Dictionary: UnorderedMembers {}

extension ManifestValue {
    /// Encodes any value into a tree, as ``ManifestEncoder`` does before it prints.
    ///
    /// - Throws: `EncodingError` for a number that isn't finite or an integer beyond 64 bits, and whatever the value's own `encode(to:)` throws.
    public init(encoding value: some Encodable) throws {
        let slot = EncodingSlot()
        try ValueEncoder(slot: slot, codingPath: []).encode(value)
        self = slot.value
    }

    fileprivate var sortedByName: ManifestValue {
        guard case .object(let object) = self else { return self }
        var sorted = Object()
        for member in object.members.sorted(by: { $0.name < $1.name }) { sorted.append(member.name, member.value) }
        return .object(sorted)
    }
}
