/// Linux capabilities to give to, or take from, a container.
///
/// Kubernetes: `Capabilities` in `core/v1`.
public struct Capabilities: APIObject {
    /// Capabilities to add to the runtime's defaults, such as `NET_ADMIN`.
    ///
    /// `ALL` stands for every capability.
    public var add: [String]?
    /// Capabilities to remove from the runtime's defaults.
    ///
    /// `ALL` stands for every capability.
    public var drop: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(add: [String]? = nil, drop: [String]? = nil) {
        self.add = add
        self.drop = drop
    }
}

extension Capabilities {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Capabilities",
        zero: Capabilities(),
        [
            .optional("add", \.add),
            .optional("drop", \.drop),
        ]
    )
}
