/// The place of one value in the tree that is being built.
///
/// Containers are values but what they add must reach their parent, therefore a class.
final class EncodingSlot {
    private enum Content {
        case empty
        case value(ManifestValue)
        case array([EncodingSlot])
        case object(names: [String], slots: [String: EncodingSlot])
    }

    private var content = Content.empty

    /// What was encoded; a value that encoded nothing is an object without members.
    var value: ManifestValue {
        switch content {
        case .empty: return .object(.init())
        case .value(let value): return value
        case .array(let slots): return .array(slots.map(\.value))
        case .object(let names, let slots):
            var object = ManifestValue.Object()
            for name in names { object.append(name, slots[name]?.value ?? .null) }
            return .object(object)
        }
    }

    var count: Int {
        guard case .array(let slots) = content else { return 0 }
        return slots.count
    }

    func set(_ value: ManifestValue) { content = .value(value) }

    /// Says that the value is an object, also when nothing follows.
    func becomeObject() {
        if case .object = content { return }
        content = .object(names: [], slots: [:])
    }

    /// Says that the value is an array, also when nothing follows.
    func becomeArray() {
        if case .array = content { return }
        content = .array([])
    }

    /// The place of a member; one that is there already is used again.
    func member(_ name: String) -> EncodingSlot {
        guard case .object(var names, var slots) = content else {
            becomeObject()
            return member(name)
        }
        if let slot = slots[name] { return slot }
        let slot = EncodingSlot()
        // Without this the dictionary would be copied for each member.
        content = .empty
        names.append(name)
        slots[name] = slot
        content = .object(names: names, slots: slots)
        return slot
    }

    /// The place of a new element.
    func element() -> EncodingSlot {
        guard case .array(var slots) = content else {
            becomeArray()
            return element()
        }
        let slot = EncodingSlot()
        content = .empty
        slots.append(slot)
        content = .array(slots)
        return slot
    }
}
