/// The operating system that a pod's containers are built for.
///
/// Kubernetes: `PodOS` in `core/v1`.
public struct PodOS: APIObject {
    /// Operating system the pod needs: `linux` or `windows`.
    ///
    /// The kubelet refuses to run a pod whose value differs from the node's system, and security settings of the other system must
    /// be left unset.
    public var name: OSName

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: OSName) {
        self.name = name
    }
}

extension PodOS {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodOS",
        zero: PodOS(name: ""),
        [
            .required("name", \.name)
        ]
    )
}
