extension PersistentVolumeClaim {
    /// The current state of a persistent volume claim.
    ///
    /// Kubernetes: `PersistentVolumeClaimStatus` in `core/v1`.
    public struct Status: APIObject {
        /// Stage of the claim's life.
        ///
        /// One of `Pending` before binding, `Bound`, or `Lost` when the bound volume no longer exists.
        public var phase: String?
        /// Access modes of the volume that backs the claim.
        public var accessModes: [PersistentVolumeAccessMode]?
        /// Actual resources of the bound volume, by resource name.
        public var capacity: [String: Quantity]?
        /// Current conditions of the claim, keyed by `type`.
        ///
        /// An ongoing resize shows up here as `Resizing`.
        public var conditions: [PersistentVolumeClaim.Condition]?
        /// Capacity reserved for the claim, by resource name.
        ///
        /// It can exceed `capacity` while an expansion is in progress; for quota, the larger of this and the request counts.
        public var allocatedResources: [String: Quantity]?
        /// State of an ongoing resize, by resource name.
        ///
        /// One of `ControllerResizeInProgress`, `ControllerResizeInfeasible`, `NodeResizePending`, `NodeResizeInProgress` or
        /// `NodeResizeInfeasible`; an absent entry means no resize is under way.
        ///
        /// - Since: Kubernetes 1.28
        public var allocatedResourceStatuses: [String: String]?
        /// Name of the volume attributes class in effect.
        ///
        /// When absent, no class is applied to the volume.
        ///
        /// - Since: Kubernetes 1.29
        public var currentVolumeAttributesClassName: String?
        /// Progress of an attempt to apply another volume attributes class.
        ///
        /// When absent, no modification is being attempted.
        ///
        /// - Since: Kubernetes 1.29
        @inlinable @Indirect public var modifyVolumeStatus: ModifyVolumeStatus?
        /// Problems with the bound volume, as reported by the CSI controller plugin.
        ///
        /// Requires the `CSIVolumeHealth` feature gate.
        ///
        /// - Since: Kubernetes 1.37
        @inlinable @Indirect public var healthStatus: VolumeHealthStatus?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            phase: String? = nil,
            accessModes: [PersistentVolumeAccessMode]? = nil,
            capacity: [String: Quantity]? = nil,
            conditions: [PersistentVolumeClaim.Condition]? = nil,
            allocatedResources: [String: Quantity]? = nil,
            allocatedResourceStatuses: [String: String]? = nil,
            currentVolumeAttributesClassName: String? = nil,
            modifyVolumeStatus: ModifyVolumeStatus? = nil,
            healthStatus: VolumeHealthStatus? = nil
        ) {
            self.phase = phase
            self.accessModes = accessModes
            self.capacity = capacity
            self.conditions = conditions
            self.allocatedResources = allocatedResources
            self.allocatedResourceStatuses = allocatedResourceStatuses
            self.currentVolumeAttributesClassName = currentVolumeAttributesClassName
            self.modifyVolumeStatus = modifyVolumeStatus
            self.healthStatus = healthStatus
        }
    }
}

extension PersistentVolumeClaim.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaimStatus",
        zero: PersistentVolumeClaim.Status(),
        [
            .optional("phase", \.phase, zeroIsAbsent: true),
            .optional("accessModes", \.accessModes),
            .optional("capacity", \.capacity),
            .optional("conditions", \.conditions),
            .optional("allocatedResources", \.allocatedResources),
            .optional("allocatedResourceStatuses", \.allocatedResourceStatuses, since: 28),
            .optional("currentVolumeAttributesClassName", \.currentVolumeAttributesClassName, since: 29),
            .optional("modifyVolumeStatus", \._modifyVolumeStatus, since: 29),
            .optional("healthStatus", \._healthStatus, since: 37),
        ]
    )
}
