/// A reference by name to an object in the same namespace as the referrer.
///
/// Kubernetes: `LocalObjectReference` in `core/v1`.
public struct LocalObjectReference: APIObject {
    /// Name of the referenced object, looked up in the referrer's own namespace.
    ///
    /// The kind is implied by the field that holds this reference.
    public var name: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String? = nil) {
        self.name = name
    }
}

extension LocalObjectReference {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "LocalObjectReference",
        zero: LocalObjectReference(),
        [
            .optional("name", \.name, zeroIsAbsent: true)
        ]
    )
}
