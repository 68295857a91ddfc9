/// Whether something about nodes counts when skew is computed.
///
/// Kubernetes: `TopologySpreadConstraint.nodeAffinityPolicy`.
public struct NodeInclusionPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It doesn't count.
    public static let ignore = NodeInclusionPolicy(rawValue: "Ignore")
    /// It counts.
    public static let honor = NodeInclusionPolicy(rawValue: "Honor")

    /// The values that Kubernetes knows.
    public static let known: [NodeInclusionPolicy] = [.ignore, .honor]
}
