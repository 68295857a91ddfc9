/// How a stateful set replaces its pods.
///
/// Kubernetes: `StatefulSetUpdateStrategy.type`.
public struct StatefulSetUpdateStrategyType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// One after the other, highest ordinal first.
    public static let rollingUpdate = StatefulSetUpdateStrategyType(rawValue: "RollingUpdate")
    /// When somebody deletes them.
    public static let onDelete = StatefulSetUpdateStrategyType(rawValue: "OnDelete")

    /// The values that Kubernetes knows.
    public static let known: [StatefulSetUpdateStrategyType] = [.rollingUpdate, .onDelete]
}
