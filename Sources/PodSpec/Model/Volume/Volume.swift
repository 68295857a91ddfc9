/// A named piece of storage that the containers of a pod can mount.
///
/// Kubernetes: `Volume` in `core/v1`.
public struct Volume: APIObject {
    /// Name by which containers refer to this volume in `volumeMounts` or `volumeDevices`.
    ///
    /// Must be a DNS label and unique within the pod.
    public var name: String
    /// File or directory of the node itself, exposed to the pod.
    ///
    /// Carries security risks, so reserve it for trusted system-level workloads.
    @inlinable @Indirect public var hostPath: HostPathVolumeSource?
    /// Scratch directory that starts out empty and is deleted together with the pod.
    @inlinable @Indirect public var emptyDir: EmptyDirVolumeSource?
    /// Google Compute Engine disk attached to the node.
    ///
    /// Deprecated: handled by the `pd.csi.storage.gke.io` CSI driver.
    @inlinable @Indirect public var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    /// Amazon EBS disk attached to the node.
    ///
    /// Deprecated: handled by the `ebs.csi.aws.com` CSI driver.
    @inlinable @Indirect public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    /// Directory filled with a clone of a Git repository.
    ///
    /// Deprecated: clone in an init container into an `emptyDir` volume instead.
    @inlinable @Indirect public var gitRepo: GitRepoVolumeSource?
    /// Files filled in from the data of a `Secret` in the pod's namespace.
    @inlinable @Indirect public var secret: SecretVolumeSource?
    /// NFS export mounted on the node for the lifetime of the pod.
    @inlinable @Indirect public var nfs: NFSVolumeSource?
    /// iSCSI disk attached to the node and exposed to the pod.
    @inlinable @Indirect public var iscsi: ISCSIVolumeSource?
    /// GlusterFS volume mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var glusterfs: GlusterfsVolumeSource?
    /// Storage bound to an existing `PersistentVolumeClaim` in the pod's namespace.
    @inlinable @Indirect public var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    /// Ceph RBD image attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var rbd: RBDVolumeSource?
    /// Volume handled by an exec-based FlexVolume plugin.
    ///
    /// Deprecated: use a CSI driver instead.
    @inlinable @Indirect public var flexVolume: FlexVolumeSource?
    /// OpenStack Cinder disk attached to the node.
    ///
    /// Deprecated: handled by the `cinder.csi.openstack.org` CSI driver.
    @inlinable @Indirect public var cinder: CinderVolumeSource?
    /// CephFS file system mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var cephfs: CephFSVolumeSource?
    /// Flocker volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var flocker: FlockerVolumeSource?
    /// Files holding information about the pod itself, such as its labels or resource limits.
    @inlinable @Indirect public var downwardAPI: DownwardAPIVolumeSource?
    /// Fibre Channel disk attached to the node and exposed to the pod.
    @inlinable @Indirect public var fc: FCVolumeSource?
    /// Azure Files share mounted on the node.
    ///
    /// Deprecated: handled by the `file.csi.azure.com` CSI driver.
    @inlinable @Indirect public var azureFile: AzureFileVolumeSource?
    /// Files filled in from the data of a `ConfigMap` in the pod's namespace.
    @inlinable @Indirect public var configMap: ConfigMapVolumeSource?
    /// vSphere virtual disk attached to the node.
    ///
    /// Deprecated: handled by the `csi.vsphere.vmware.com` CSI driver.
    @inlinable @Indirect public var vsphereVolume: VsphereVirtualDiskVolumeSource?
    /// Quobyte volume mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var quobyte: QuobyteVolumeSource?
    /// Azure data disk attached to the node.
    ///
    /// Deprecated: handled by the `disk.csi.azure.com` CSI driver.
    @inlinable @Indirect public var azureDisk: AzureDiskVolumeSource?
    /// Photon Controller disk attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    /// Single directory combining several sources, such as secrets, config maps, downward API data and service account tokens.
    @inlinable @Indirect public var projected: ProjectedVolumeSource?
    /// Portworx volume attached to the node.
    ///
    /// Deprecated: handled by the `pxd.portworx.com` CSI driver.
    @inlinable @Indirect public var portworxVolume: PortworxVolumeSource?
    /// ScaleIO volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var scaleIO: ScaleIOVolumeSource?
    /// StorageOS volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    @inlinable @Indirect public var storageos: StorageOSVolumeSource?
    /// Ephemeral storage supplied by a CSI driver that supports inline volumes.
    @inlinable @Indirect public var csi: CSIVolumeSource?
    /// Volume backed by a claim that is created for the pod and deleted with it.
    ///
    /// Suited to scratch space that needs features of a storage class.
    @inlinable @Indirect public var ephemeral: EphemeralVolumeSource?
    /// Contents of an OCI image or artifact, pulled to the node and mounted read-only.
    ///
    /// - Since: Kubernetes 1.31
    @inlinable @Indirect public var image: ImageVolumeSource?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String,
        hostPath: HostPathVolumeSource? = nil,
        emptyDir: EmptyDirVolumeSource? = nil,
        gcePersistentDisk: GCEPersistentDiskVolumeSource? = nil,
        awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? = nil,
        gitRepo: GitRepoVolumeSource? = nil,
        secret: SecretVolumeSource? = nil,
        nfs: NFSVolumeSource? = nil,
        iscsi: ISCSIVolumeSource? = nil,
        glusterfs: GlusterfsVolumeSource? = nil,
        persistentVolumeClaim: PersistentVolumeClaimVolumeSource? = nil,
        rbd: RBDVolumeSource? = nil,
        flexVolume: FlexVolumeSource? = nil,
        cinder: CinderVolumeSource? = nil,
        cephfs: CephFSVolumeSource? = nil,
        flocker: FlockerVolumeSource? = nil,
        downwardAPI: DownwardAPIVolumeSource? = nil,
        fc: FCVolumeSource? = nil,
        azureFile: AzureFileVolumeSource? = nil,
        configMap: ConfigMapVolumeSource? = nil,
        vsphereVolume: VsphereVirtualDiskVolumeSource? = nil,
        quobyte: QuobyteVolumeSource? = nil,
        azureDisk: AzureDiskVolumeSource? = nil,
        photonPersistentDisk: PhotonPersistentDiskVolumeSource? = nil,
        projected: ProjectedVolumeSource? = nil,
        portworxVolume: PortworxVolumeSource? = nil,
        scaleIO: ScaleIOVolumeSource? = nil,
        storageos: StorageOSVolumeSource? = nil,
        csi: CSIVolumeSource? = nil,
        ephemeral: EphemeralVolumeSource? = nil,
        image: ImageVolumeSource? = nil
    ) {
        self.name = name
        self.hostPath = hostPath
        self.emptyDir = emptyDir
        self.gcePersistentDisk = gcePersistentDisk
        self.awsElasticBlockStore = awsElasticBlockStore
        self.gitRepo = gitRepo
        self.secret = secret
        self.nfs = nfs
        self.iscsi = iscsi
        self.glusterfs = glusterfs
        self.persistentVolumeClaim = persistentVolumeClaim
        self.rbd = rbd
        self.flexVolume = flexVolume
        self.cinder = cinder
        self.cephfs = cephfs
        self.flocker = flocker
        self.downwardAPI = downwardAPI
        self.fc = fc
        self.azureFile = azureFile
        self.configMap = configMap
        self.vsphereVolume = vsphereVolume
        self.quobyte = quobyte
        self.azureDisk = azureDisk
        self.photonPersistentDisk = photonPersistentDisk
        self.projected = projected
        self.portworxVolume = portworxVolume
        self.scaleIO = scaleIO
        self.storageos = storageos
        self.csi = csi
        self.ephemeral = ephemeral
        self.image = image
    }
}

extension Volume {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Volume",
        zero: Volume(name: ""),
        [
            .required("name", \.name),
            .optional("hostPath", \._hostPath),
            .optional("emptyDir", \._emptyDir),
            .optional("gcePersistentDisk", \._gcePersistentDisk),
            .optional("awsElasticBlockStore", \._awsElasticBlockStore),
            .optional("gitRepo", \._gitRepo),
            .optional("secret", \._secret),
            .optional("nfs", \._nfs),
            .optional("iscsi", \._iscsi),
            .optional("glusterfs", \._glusterfs),
            .optional("persistentVolumeClaim", \._persistentVolumeClaim),
            .optional("rbd", \._rbd),
            .optional("flexVolume", \._flexVolume),
            .optional("cinder", \._cinder),
            .optional("cephfs", \._cephfs),
            .optional("flocker", \._flocker),
            .optional("downwardAPI", \._downwardAPI),
            .optional("fc", \._fc),
            .optional("azureFile", \._azureFile),
            .optional("configMap", \._configMap),
            .optional("vsphereVolume", \._vsphereVolume),
            .optional("quobyte", \._quobyte),
            .optional("azureDisk", \._azureDisk),
            .optional("photonPersistentDisk", \._photonPersistentDisk),
            .optional("projected", \._projected),
            .optional("portworxVolume", \._portworxVolume),
            .optional("scaleIO", \._scaleIO),
            .optional("storageos", \._storageos),
            .optional("csi", \._csi),
            .optional("ephemeral", \._ephemeral),
            .optional("image", \._image, since: 31),
        ]
    )
}
