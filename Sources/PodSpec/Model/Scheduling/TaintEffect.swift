/// What a taint does to pods that don't tolerate it.
///
/// Kubernetes: `Toleration.effect`.
public struct TaintEffect: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// No new pods are placed on the node.
    public static let noSchedule = TaintEffect(rawValue: "NoSchedule")
    /// The scheduler avoids the node.
    public static let preferNoSchedule = TaintEffect(rawValue: "PreferNoSchedule")
    /// Running pods are evicted as well.
    public static let noExecute = TaintEffect(rawValue: "NoExecute")

    /// The values that Kubernetes knows.
    public static let known: [TaintEffect] = [.noSchedule, .preferNoSchedule, .noExecute]
}
