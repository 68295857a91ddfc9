/// What becomes of a stateful set's volume claims when it is deleted or scaled down.
///
/// Kubernetes: `StatefulSetPersistentVolumeClaimRetentionPolicy` in `apps/v1`.
public struct StatefulSetPersistentVolumeClaimRetentionPolicy: APIObject {
    /// Fate of the claims when the stateful set is deleted: `Retain` or `Delete`.
    ///
    /// Defaults to `Retain`.
    public var whenDeleted: PersistentVolumeClaimRetentionPolicyType?
    /// Fate of the claims of replicas removed by scaling down: `Retain` or `Delete`.
    ///
    /// Defaults to `Retain`.
    public var whenScaled: PersistentVolumeClaimRetentionPolicyType?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        whenDeleted: PersistentVolumeClaimRetentionPolicyType? = nil,
        whenScaled: PersistentVolumeClaimRetentionPolicyType? = nil
    ) {
        self.whenDeleted = whenDeleted
        self.whenScaled = whenScaled
    }
}

extension StatefulSetPersistentVolumeClaimRetentionPolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSetPersistentVolumeClaimRetentionPolicy",
        zero: StatefulSetPersistentVolumeClaimRetentionPolicy(),
        [
            .optional("whenDeleted", \.whenDeleted, zeroIsAbsent: true),
            .optional("whenScaled", \.whenScaled, zeroIsAbsent: true),
        ]
    )
}
