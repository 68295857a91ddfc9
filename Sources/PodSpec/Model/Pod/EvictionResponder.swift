/// A component that takes part in gracefully evicting the pod through the Eviction API.
///
/// Kubernetes: `EvictionResponder` in `core/v1`.
public struct EvictionResponder: APIObject {
    /// Domain-prefixed key that identifies the responder, such as `example.com/drainer`.
    ///
    /// Must be unique within the pod; the `*.k8s.io` and `*.kubernetes.io` domains are reserved.
    ///
    /// - Since: Kubernetes 1.37
    public var name: String
    /// Rank of this responder; higher values are asked to act first.
    ///
    /// Ranges from 0 to 100000, with 0 to 999 reserved for `*.k8s.io` responders; the pod's managing controller should use 10000.
    ///
    /// - Since: Kubernetes 1.37
    public var priority: Int32

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, priority: Int32) {
        self.name = name
        self.priority = priority
    }
}

extension EvictionResponder {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EvictionResponder",
        zero: EvictionResponder(name: "", priority: 0),
        [
            .required("name", \.name, since: 37),
            .required("priority", \.priority, since: 37),
        ]
    )
}
