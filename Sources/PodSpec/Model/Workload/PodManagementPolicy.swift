/// The order in which a stateful set makes and removes pods.
///
/// Kubernetes: `StatefulSetSpec.podManagementPolicy`.
public struct PodManagementPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// One after the other.
    public static let orderedReady = PodManagementPolicy(rawValue: "OrderedReady")
    /// All at once.
    public static let parallel = PodManagementPolicy(rawValue: "Parallel")

    /// The values that Kubernetes knows.
    public static let known: [PodManagementPolicy] = [.orderedReady, .parallel]
}
