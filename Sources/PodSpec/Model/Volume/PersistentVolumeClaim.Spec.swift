extension PersistentVolumeClaim {
    /// The storage that a claim asks for and how it is to be provisioned.
    ///
    /// Kubernetes: `PersistentVolumeClaimSpec` in `core/v1`.
    public struct Spec: APIObject {
        /// Ways in which the volume must be mountable.
        ///
        /// Any of `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany` or `ReadWriteOncePod`; the last can't be combined with others.
        public var accessModes: [PersistentVolumeAccessMode]?
        /// Label query that restricts which existing volumes may be bound.
        ///
        /// A claim with a selector isn't dynamically provisioned.
        @inlinable @Indirect public var selector: LabelSelector?
        /// Minimum resources that the volume must offer, chiefly `storage`.
        ///
        /// After binding, the request can grow if the storage class allows expansion.
        @inlinable @Indirect public var resources: VolumeResourceRequirements?
        /// Name of the persistent volume bound to this claim.
        ///
        /// Set it to ask for one particular volume; otherwise it is filled in upon binding.
        public var volumeName: String?
        /// Name of the storage class to use.
        ///
        /// When absent, the cluster's default class is applied; an empty string asks for a volume without a class.
        public var storageClassName: String?
        /// Whether the volume is presented as `Filesystem`, the default, or as a raw `Block` device.
        public var volumeMode: PersistentVolumeMode?
        /// Object whose contents fill the new volume: a `VolumeSnapshot` or another claim in the same namespace.
        ///
        /// Kept in sync with `dataSourceRef` when both refer to this namespace.
        @inlinable @Indirect public var dataSource: TypedLocalObjectReference?
        /// Object that fills the new volume; besides snapshots and claims, any custom resource with a matching volume populator.
        ///
        /// Can cross namespaces with `CrossNamespaceVolumeDataSource`; must agree with `dataSource` if both are set.
        @inlinable @Indirect public var dataSourceRef: TypedObjectReference?
        /// Name of the volume attributes class to apply.
        ///
        /// Unlike the storage class it can be changed after creation, and the CSI driver then modifies the volume to match.
        ///
        /// - Since: Kubernetes 1.29
        public var volumeAttributesClassName: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            accessModes: [PersistentVolumeAccessMode]? = nil,
            selector: LabelSelector? = nil,
            resources: VolumeResourceRequirements? = nil,
            volumeName: String? = nil,
            storageClassName: String? = nil,
            volumeMode: PersistentVolumeMode? = nil,
            dataSource: TypedLocalObjectReference? = nil,
            dataSourceRef: TypedObjectReference? = nil,
            volumeAttributesClassName: String? = nil
        ) {
            self.accessModes = accessModes
            self.selector = selector
            self.resources = resources
            self.volumeName = volumeName
            self.storageClassName = storageClassName
            self.volumeMode = volumeMode
            self.dataSource = dataSource
            self.dataSourceRef = dataSourceRef
            self.volumeAttributesClassName = volumeAttributesClassName
        }
    }
}

extension PersistentVolumeClaim.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaimSpec",
        zero: PersistentVolumeClaim.Spec(),
        [
            .optional("accessModes", \.accessModes),
            .optional("selector", \._selector),
            .optional("resources", \._resources),
            .optional("volumeName", \.volumeName, zeroIsAbsent: true),
            .optional("storageClassName", \.storageClassName),
            .optional("volumeMode", \.volumeMode),
            .optional("dataSource", \._dataSource),
            .optional("dataSourceRef", \._dataSourceRef),
            .optional("volumeAttributesClassName", \.volumeAttributesClassName, since: 29),
        ]
    )
}
