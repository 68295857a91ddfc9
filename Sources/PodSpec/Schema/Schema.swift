/// The fields of an API type, declared once.
///
/// ```swift
/// public static let schema = Schema("EnvVar", zero: EnvVar(name: ""), [
///     .required("name", \.name),
///     .optional("value", \.value),
///     .optional("valueFrom", \.valueFrom),
/// ])
/// ```
///
/// Made for an ``APIObject``; the requirement stands at the initialiser, see ``Indirect``.
public struct Schema<Root: Sendable>: Sendable {
    /// The type's name in the API, such as `PodSpec`.
    public let name: String
    /// The object with no field given.
    public let zero: Root

    let table: FieldTable

    /// Declares the fields of a type, in the API's order.
    public init(_ name: String, zero: Root, _ fields: [Field]) where Root: APIObject {
        self.name = name
        self.zero = zero
        table = FieldTable(typeName: name, fields: fields.map(\.declaration))
    }

    /// What is known about each field, in the API's order.
    public var fields: [SchemaField] { table.fields }

    /// A field's declaration.
    public struct Field: Sendable {
        let declaration: SchemaField

        /// A field that may be absent. `zeroIsAbsent` marks the fields whose zero value the API server takes for absent.
        public static func optional<Value: APIValue>(
            _ name: StaticString,
            _ path: WritableKeyPath<Root, Value?>,
            since: Int? = nil,
            zeroIsAbsent: Bool = false
        ) -> Field {
            Field(
                name, path, Value.self, .optional(Value.self, zeroIsAbsent: zeroIsAbsent), isRequired: false, since: since,
                zeroIsAbsent: zeroIsAbsent)
        }

        /// A field that may be absent and is kept on the heap: name the wrapper's storage, `\._securityContext`.
        public static func optional<Value: APIValue>(
            _ name: StaticString,
            _ path: WritableKeyPath<Root, Indirect<Value>>,
            since: Int? = nil
        ) -> Field {
            Field(name, path, Value.self, .indirect(Value.self), isRequired: false, since: since, zeroIsAbsent: false)
        }

        /// A field that the API lists as required.
        public static func required<Value: APIValue>(
            _ name: StaticString,
            _ path: WritableKeyPath<Root, Value>,
            since: Int? = nil
        ) -> Field {
            Field(name, path, Value.self, .required(Value.self), isRequired: true, since: since, zeroIsAbsent: false)
        }

        /// A field that the API lists as required and whose absence it can tell from an empty value.
        public static func required<Value: APIValue>(
            _ name: StaticString,
            _ path: WritableKeyPath<Root, Value?>,
            since: Int? = nil
        ) -> Field {
            Field(name, path, Value.self, .optional(Value.self, zeroIsAbsent: false), isRequired: true, since: since, zeroIsAbsent: false)
        }

        private init<Value: APIValue>(
            _ name: StaticString,
            _ path: PartialKeyPath<Root>,
            _ type: Value.Type,
            _ access: FieldAccess,
            isRequired: Bool,
            since: Int?,
            zeroIsAbsent: Bool
        ) {
            // Only computed properties have no offset. Such a field stays readable through `Codable` of the enclosing type's own.
            declaration = SchemaField(
                name: name.description,
                type: Value.apiTypeName,
                isRequired: isRequired,
                since: since.map { KubernetesVersion(minor: $0) },
                isZeroAbsent: zeroIsAbsent,
                nameBytes: name,
                offset: MemoryLayout<Root>.offset(of: path) ?? -1,
                access: access
            )
        }
    }
}
