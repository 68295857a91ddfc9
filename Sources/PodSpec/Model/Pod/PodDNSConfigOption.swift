/// One resolver option for a pod's DNS configuration.
///
/// Kubernetes: `PodDNSConfigOption` in `core/v1`.
public struct PodDNSConfigOption: APIObject {
    /// Name of the resolver option, such as `ndots`.
    ///
    /// Required in practice, although its type is optional.
    public var name: String?
    /// Value of the resolver option, such as `2`.
    ///
    /// Leave unset for options that take none.
    public var value: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String? = nil, value: String? = nil) {
        self.name = name
        self.value = value
    }
}

extension PodDNSConfigOption {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodDNSConfigOption",
        zero: PodDNSConfigOption(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("value", \.value),
        ]
    )
}
