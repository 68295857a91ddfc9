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
    public var hostPath: HostPathVolumeSource?
    /// Scratch directory that starts out empty and is deleted together with the pod.
    public var emptyDir: EmptyDirVolumeSource?
    /// Google Compute Engine disk attached to the node.
    ///
    /// Deprecated: handled by the `pd.csi.storage.gke.io` CSI driver.
    public var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    /// Amazon EBS disk attached to the node.
    ///
    /// Deprecated: handled by the `ebs.csi.aws.com` CSI driver.
    public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    /// Directory filled with a clone of a Git repository.
    ///
    /// Deprecated: clone in an init container into an `emptyDir` volume instead.
    public var gitRepo: GitRepoVolumeSource?
    /// Files filled in from the data of a `Secret` in the pod's namespace.
    public var secret: SecretVolumeSource?
    /// NFS export mounted on the node for the lifetime of the pod.
    public var nfs: NFSVolumeSource?
    /// iSCSI disk attached to the node and exposed to the pod.
    public var iscsi: ISCSIVolumeSource?
    /// GlusterFS volume mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var glusterfs: GlusterfsVolumeSource?
    /// Storage bound to an existing `PersistentVolumeClaim` in the pod's namespace.
    public var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    /// Ceph RBD image attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var rbd: RBDVolumeSource?
    /// Volume handled by an exec-based FlexVolume plugin.
    ///
    /// Deprecated: use a CSI driver instead.
    public var flexVolume: FlexVolumeSource?
    /// OpenStack Cinder disk attached to the node.
    ///
    /// Deprecated: handled by the `cinder.csi.openstack.org` CSI driver.
    public var cinder: CinderVolumeSource?
    /// CephFS file system mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var cephfs: CephFSVolumeSource?
    /// Flocker volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var flocker: FlockerVolumeSource?
    /// Files holding information about the pod itself, such as its labels or resource limits.
    public var downwardAPI: DownwardAPIVolumeSource?
    /// Fibre Channel disk attached to the node and exposed to the pod.
    public var fc: FCVolumeSource?
    /// Azure Files share mounted on the node.
    ///
    /// Deprecated: handled by the `file.csi.azure.com` CSI driver.
    public var azureFile: AzureFileVolumeSource?
    /// Files filled in from the data of a `ConfigMap` in the pod's namespace.
    public var configMap: ConfigMapVolumeSource?
    /// vSphere virtual disk attached to the node.
    ///
    /// Deprecated: handled by the `csi.vsphere.vmware.com` CSI driver.
    public var vsphereVolume: VsphereVirtualDiskVolumeSource?
    /// Quobyte volume mounted on the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var quobyte: QuobyteVolumeSource?
    /// Azure data disk attached to the node.
    ///
    /// Deprecated: handled by the `disk.csi.azure.com` CSI driver.
    public var azureDisk: AzureDiskVolumeSource?
    /// Photon Controller disk attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    /// Single directory combining several sources, such as secrets, config maps, downward API data and service account tokens.
    public var projected: ProjectedVolumeSource?
    /// Portworx volume attached to the node.
    ///
    /// Deprecated: handled by the `pxd.portworx.com` CSI driver.
    public var portworxVolume: PortworxVolumeSource?
    /// ScaleIO volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var scaleIO: ScaleIOVolumeSource?
    /// StorageOS volume attached to the node.
    ///
    /// Deprecated: the in-tree plugin has been removed from Kubernetes.
    public var storageos: StorageOSVolumeSource?
    /// Ephemeral storage supplied by a CSI driver that supports inline volumes.
    public var csi: CSIVolumeSource?
    /// Volume backed by a claim that is created for the pod and deleted with it.
    ///
    /// Suited to scratch space that needs features of a storage class.
    public var ephemeral: EphemeralVolumeSource?
    /// Contents of an OCI image or artifact, pulled to the node and mounted read-only.
    ///
    /// - Since: Kubernetes 1.31
    public var image: ImageVolumeSource?

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
            .optional("hostPath", \.hostPath),
            .optional("emptyDir", \.emptyDir),
            .optional("gcePersistentDisk", \.gcePersistentDisk),
            .optional("awsElasticBlockStore", \.awsElasticBlockStore),
            .optional("gitRepo", \.gitRepo),
            .optional("secret", \.secret),
            .optional("nfs", \.nfs),
            .optional("iscsi", \.iscsi),
            .optional("glusterfs", \.glusterfs),
            .optional("persistentVolumeClaim", \.persistentVolumeClaim),
            .optional("rbd", \.rbd),
            .optional("flexVolume", \.flexVolume),
            .optional("cinder", \.cinder),
            .optional("cephfs", \.cephfs),
            .optional("flocker", \.flocker),
            .optional("downwardAPI", \.downwardAPI),
            .optional("fc", \.fc),
            .optional("azureFile", \.azureFile),
            .optional("configMap", \.configMap),
            .optional("vsphereVolume", \.vsphereVolume),
            .optional("quobyte", \.quobyte),
            .optional("azureDisk", \.azureDisk),
            .optional("photonPersistentDisk", \.photonPersistentDisk),
            .optional("projected", \.projected),
            .optional("portworxVolume", \.portworxVolume),
            .optional("scaleIO", \.scaleIO),
            .optional("storageos", \.storageos),
            .optional("csi", \.csi),
            .optional("ephemeral", \.ephemeral),
            .optional("image", \.image, since: 31),
        ]
    )
}
