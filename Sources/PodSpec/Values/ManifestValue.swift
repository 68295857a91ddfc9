/// Any value a manifest can hold: what is left of YAML and JSON once the dialect is resolved.
///
/// Objects keep the order of their members. Encoders build this tree and the YAML and JSON writers print it; fields without a schema of
/// their own, such as `managedFields[].fieldsV1`, are kept as one.
public enum ManifestValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([ManifestValue])
    case object(Object)

    /// The members of an object, in order.
    public struct Object: Hashable, Sendable {
        /// Names and values, in order.
        public private(set) var members: [Member] = []

        /// A name and its value.
        public struct Member: Hashable, Sendable {
            /// The member's name.
            public var name: String
            /// The member's value.
            public var value: ManifestValue
        }

        /// Makes an object without members.
        public init() {}

        /// Makes an object from names and values; of equal names the last one counts.
        public init(_ members: some Sequence<(String, ManifestValue)>) {
            for (name, value) in members { self[name] = value }
        }

        /// Adds a member behind the others, whose name is known to be new.
        package mutating func append(_ name: String, _ value: ManifestValue) {
            members.append(Member(name: name, value: value))
        }

        /// The value of a member; assigning nil removes it.
        public subscript(name: String) -> ManifestValue? {
            get { members.first { $0.name == name }?.value }
            set {
                let index = members.firstIndex { $0.name == name }
                switch (index, newValue) {
                case (let index?, let value?): members[index].value = value
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): append(name, value)
                case (nil, nil): break
                }
            }
        }

        /// Whether there are no members.
        public var isEmpty: Bool { members.isEmpty }
    }
}

extension ManifestValue {
    /// The member of an object; nil for other values.
    public subscript(name: String) -> ManifestValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    /// The text, nil for other values.
    public var stringValue: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
