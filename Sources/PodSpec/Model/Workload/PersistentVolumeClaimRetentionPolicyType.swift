/// What happens to a stateful set's claims.
///
/// Kubernetes: `StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted`.
public struct PersistentVolumeClaimRetentionPolicyType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// They stay.
    public static let retain = PersistentVolumeClaimRetentionPolicyType(rawValue: "Retain")
    /// They are deleted.
    public static let delete = PersistentVolumeClaimRetentionPolicyType(rawValue: "Delete")

    /// The values that Kubernetes knows.
    public static let known: [PersistentVolumeClaimRetentionPolicyType] = [.retain, .delete]
}
