/// How a container's supplementary groups are made up.
///
/// Kubernetes: `PodSecurityContext.supplementalGroupsPolicy`.
public struct SupplementalGroupsPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The image's groups are added.
    public static let merge = SupplementalGroupsPolicy(rawValue: "Merge")
    /// Only the groups of the security context.
    public static let strict = SupplementalGroupsPolicy(rawValue: "Strict")

    /// The values that Kubernetes knows.
    public static let known: [SupplementalGroupsPolicy] = [.merge, .strict]
}
