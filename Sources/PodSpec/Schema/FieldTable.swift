internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A field that can be or hold a ``ValueOddity``.
private struct OddField: Sendable {
    let number: Int
    let offset: Int
    let release: Int
    let holds: @Sendable (UnsafeRawPointer, ValueOddity) -> Bool
}

/// The engine behind ``Schema``: finds a field by the bytes of its name and moves values between documents and storage.
///
/// It isn't generic, so there is one copy of it for all types.
final class FieldTable: Sendable {
    let typeName: String
    let fields: [SchemaField]
    /// Field numbers + 1 by the hash of their names, 0 for none; open addressing.
    private let slots: [UInt8]
    private let mask: Int
    /// The fields that a search for oddities has to look at.
    private let oddFields: [OddField]
    /// The minor release that each field came with, 0 for the old ones.
    private let releases: [UInt8]
    /// What a walk by release has to look at, once it was asked for.
    private let lazyWalk = AtomicLazyReference<ReleaseWalk>()
    /// The newest release that a field here or below came with, once it was asked for.
    let newestRelease = NewestRelease()

    init(typeName: String, fields: [SchemaField]) {
        self.typeName = typeName
        // A computed property has no storage to point at; at most 64 fields keep "seen" in one word.
        self.fields = Array(fields.filter { $0.offset >= 0 }.prefix(64))
        oddFields = self.fields.enumerated().compactMap { number, field in
            guard field.access.canHoldOddities || field.since != nil else { return nil }
            return OddField(number: number, offset: field.offset, release: field.since?.minor ?? 0, holds: field.access.holds)
        }
        releases = self.fields.map { UInt8(clamping: $0.since?.minor ?? 0) }
        var size = 8
        while size < self.fields.count * 3 { size *= 2 }
        mask = size - 1
        var slots = [UInt8](repeating: 0, count: size)
        for (number, field) in self.fields.enumerated() {
            var slot = Self.hash(field.nameBytes.utf8Start, field.nameBytes.utf8CodeUnitCount) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt8(number + 1)
        }
        self.slots = slots
    }

    @inline(__always)
    private static func hash(_ name: UnsafePointer<UInt8>, _ count: Int) -> Int {
        guard count > 0 else { return 0 }
        return count &* 31 &+ Int(name[0]) &* 7 &+ Int(name[count - 1]) &* 53 &+ Int(name[count / 2]) &* 17
    }

    /// The number of the field that `name` spells, nil for none.
    @inline(__always)
    func field(named name: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = name.baseAddress, name.count > 0 else { return nil }
        var slot = Self.hash(base, name.count) & mask
        while true {
            let number = Int(slots[slot])
            if number == 0 { return nil }
            let candidate = fields[number - 1].nameBytes
            if candidate.utf8CodeUnitCount == name.count, memcmp(candidate.utf8Start, base, name.count) == 0 { return number - 1 }
            slot = (slot + 1) & mask
        }
    }

    /// Reads the mapping at `node` into the object at `base`; false when it isn't a mapping.
    func read(_ node: NodeReader.Node, from reader: inout NodeReader, into base: UnsafeMutableRawPointer) -> Bool {
        guard reader.beginObject(node, expected: typeName) else { return reader.isNull(node) }
        let before = reader.diagnostics.count
        var seen: UInt64 = 0
        var hasUnknown = false
        var hasDuplicate = false
        reader.forEachMember(of: node) { key, value, reader in
            guard let number = field(named: reader.keyBytes(key)) else {
                reader.reportUnknown(key, knownNames: fields.map(\.name))
                hasUnknown = true
                return
            }
            let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: number)
            if seen & bit != 0 {
                hasDuplicate = true
                guard reader.document.isJSON else { return }
                // Go's JSON decoder goes on filling the same struct.
                reader.reportDuplicate(key)
                return fields[number].access.merge(value, &reader, base + fields[number].offset)
            }
            seen |= bit
            if releases[number] > KubernetesVersion.oldest.minor { reader.noteNewField(release: Int(releases[number])) }
            // Not copied out of the array: the strings of a field would be retained for nothing.
            fields[number].access.read(value, &reader, base + fields[number].offset)
        }
        if hasDuplicate, !reader.document.isJSON {
            reader.forget(after: before)
            readLast(node, from: &reader, into: base)
        } else if hasUnknown {
            reader.reportDuplicateUnknowns(of: node) { self.field(named: $0) == nil }
        }
        reader.endObject()
        return true
    }

    /// Reads a YAML mapping in which keys stand twice: only the last value of a key counts, what is wrong with the others doesn't.
    private func readLast(_ node: NodeReader.Node, from reader: inout NodeReader, into base: UnsafeMutableRawPointer) {
        let (members, repeated) = MergeKeys.lastMembers(of: reader.document.resolve(node.index), in: reader.document)
        for key in repeated { reader.atMember(key) { $0.reportDuplicate(NodeReader.Node(key)) } }
        for (key, value) in members {
            reader.atMember(key) { reader in
                guard let number = field(named: reader.keyBytes(NodeReader.Node(key))) else {
                    reader.reportUnknown(NodeReader.Node(key), knownNames: fields.map(\.name))
                    return
                }
                fields[number].access.read(NodeReader.Node(value), &reader, base + fields[number].offset)
            }
        }
    }

    /// What a walk by release has to look at.
    var walk: ReleaseWalk {
        lazyWalk.load() ?? lazyWalk.storeIfNil(ReleaseWalk(fields))
    }

    /// The fields of the object at `base` that are given, with their names.
    func members(of base: UnsafeRawPointer) -> ManifestValue.Object {
        var object = ManifestValue.Object()
        for field in fields {
            if let value = field.access.value(base + field.offset) { object.append(field.name, value) }
        }
        return object
    }

    /// All fields of the object at `base` with their typed values.
    func typedValues(of base: UnsafeRawPointer) -> [(field: SchemaField, value: (any APIValue)?)] {
        fields.map { ($0, $0.access.typedValue(base + $0.offset)) }
    }

    /// Whether a field of the object at `base` is or holds something odd.
    func holds(_ oddity: ValueOddity, _ base: UnsafeRawPointer) -> Bool {
        for field in oddFields {
            let slot = base + field.offset
            if field.release > oddity.newestRelease {
                if fields[field.number].access.isGiven(slot) { return true }
            } else if field.holds(slot, oddity) {
                return true
            }
        }
        return false
    }

    func removeIndistinctZeros(_ base: UnsafeMutableRawPointer) {
        for field in oddFields where field.holds(base + field.offset, .indistinctZeros) {
            fields[field.number].access.removeIndistinctZeros(base + field.offset)
        }
    }

    func decode(_ container: KeyedDecodingContainer<FieldKey>, into base: UnsafeMutableRawPointer) throws {
        for field in fields {
            try field.access.decode(container, FieldKey(stringValue: field.name), base + field.offset)
        }
    }

    func encode(_ base: UnsafeRawPointer, into container: inout KeyedEncodingContainer<FieldKey>) throws {
        for field in fields {
            try field.access.encode(base + field.offset, into: &container, FieldKey(stringValue: field.name))
        }
    }
}
