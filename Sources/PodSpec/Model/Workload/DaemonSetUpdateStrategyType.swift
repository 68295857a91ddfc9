/// How a daemon set replaces its pods.
///
/// Kubernetes: `DaemonSetUpdateStrategy.type`.
public struct DaemonSetUpdateStrategyType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Node by node.
    public static let rollingUpdate = DaemonSetUpdateStrategyType(rawValue: "RollingUpdate")
    /// When somebody deletes them.
    public static let onDelete = DaemonSetUpdateStrategyType(rawValue: "OnDelete")

    /// The values that Kubernetes knows.
    public static let known: [DaemonSetUpdateStrategyType] = [.rollingUpdate, .onDelete]
}
