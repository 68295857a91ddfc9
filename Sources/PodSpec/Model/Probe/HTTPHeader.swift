/// A custom header for an HTTP probe or lifecycle request.
///
/// Kubernetes: `HTTPHeader` in `core/v1`.
public struct HTTPHeader: APIObject {
    /// Name of the header field.
    ///
    /// It is canonicalized upon output, so names that differ only in case are the same header.
    public var name: String
    /// Value of the header field, sent as given.
    public var value: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension HTTPHeader {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "HTTPHeader",
        zero: HTTPHeader(name: "", value: ""),
        [
            .required("name", \.name),
            .required("value", \.value),
        ]
    )
}
