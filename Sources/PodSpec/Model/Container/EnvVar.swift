/// An environment variable set in a container.
///
/// Kubernetes: `EnvVar` in `core/v1`.
public struct EnvVar: APIObject {
    /// Name of the variable.
    ///
    /// May contain most printable ASCII characters except `=`.
    public var name: String
    /// Literal value of the variable.
    ///
    /// References of the form `$(NAME)` to earlier variables are expanded, and `$$` stands for a single dollar sign. May not be
    /// combined with `valueFrom`.
    public var value: String?
    /// Source to read the value from, such as a config map or secret key.
    ///
    /// May not be combined with a nonempty `value`.
    @inlinable @Indirect public var valueFrom: EnvVarSource?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, value: String? = nil, valueFrom: EnvVarSource? = nil) {
        self.name = name
        self.value = value
        self.valueFrom = valueFrom
    }
}

extension EnvVar {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EnvVar",
        zero: EnvVar(name: ""),
        [
            .required("name", \.name),
            .optional("value", \.value, zeroIsAbsent: true),
            .optional("valueFrom", \._valueFrom),
        ]
    )
}
