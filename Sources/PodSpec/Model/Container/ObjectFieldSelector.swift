/// A reference to a field of the enclosing object.
///
/// Kubernetes: `ObjectFieldSelector` in `core/v1`.
public struct ObjectFieldSelector: APIObject {
    /// API version in which `fieldPath` is expressed.
    ///
    /// Defaults to `v1`.
    public var apiVersion: String?
    /// Path of the field, such as `metadata.name` or `metadata.annotations['key']`.
    public var fieldPath: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(fieldPath: String, apiVersion: String? = nil) {
        self.apiVersion = apiVersion
        self.fieldPath = fieldPath
    }
}

extension ObjectFieldSelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ObjectFieldSelector",
        zero: ObjectFieldSelector(fieldPath: ""),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .required("fieldPath", \.fieldPath),
        ]
    )
}
