extension Volume {
    /// Where a volume's contents come from.
    public enum Source: Hashable, Sendable {
        /// File or directory of the node itself, exposed to the pod.
        case hostPath(HostPathVolumeSource)
        /// Scratch directory that starts out empty and is deleted together with the pod.
        case emptyDir(EmptyDirVolumeSource)
        /// Google Compute Engine disk attached to the node.
        case gcePersistentDisk(GCEPersistentDiskVolumeSource)
        /// Amazon EBS disk attached to the node.
        case awsElasticBlockStore(AWSElasticBlockStoreVolumeSource)
        /// Directory filled with a clone of a Git repository.
        case gitRepo(GitRepoVolumeSource)
        /// Files filled in from the data of a `Secret` in the pod's namespace.
        case secret(SecretVolumeSource)
        /// NFS export mounted on the node for the lifetime of the pod.
        case nfs(NFSVolumeSource)
        /// iSCSI disk attached to the node and exposed to the pod.
        case iscsi(ISCSIVolumeSource)
        /// GlusterFS volume mounted on the node.
        case glusterfs(GlusterfsVolumeSource)
        /// Storage bound to an existing `PersistentVolumeClaim` in the pod's namespace.
        case persistentVolumeClaim(PersistentVolumeClaimVolumeSource)
        /// Ceph RBD image attached to the node.
        case rbd(RBDVolumeSource)
        /// Volume handled by an exec-based FlexVolume plugin.
        case flexVolume(FlexVolumeSource)
        /// OpenStack Cinder disk attached to the node.
        case cinder(CinderVolumeSource)
        /// CephFS file system mounted on the node.
        case cephfs(CephFSVolumeSource)
        /// Flocker volume attached to the node.
        case flocker(FlockerVolumeSource)
        /// Files holding information about the pod itself, such as its labels or resource limits.
        case downwardAPI(DownwardAPIVolumeSource)
        /// Fibre Channel disk attached to the node and exposed to the pod.
        case fc(FCVolumeSource)
        /// Azure Files share mounted on the node.
        case azureFile(AzureFileVolumeSource)
        /// Files filled in from the data of a `ConfigMap` in the pod's namespace.
        case configMap(ConfigMapVolumeSource)
        /// vSphere virtual disk attached to the node.
        case vsphereVolume(VsphereVirtualDiskVolumeSource)
        /// Quobyte volume mounted on the node.
        case quobyte(QuobyteVolumeSource)
        /// Azure data disk attached to the node.
        case azureDisk(AzureDiskVolumeSource)
        /// Photon Controller disk attached to the node.
        case photonPersistentDisk(PhotonPersistentDiskVolumeSource)
        /// Single directory combining several sources, such as secrets, config maps, downward API data and service account tokens.
        case projected(ProjectedVolumeSource)
        /// Portworx volume attached to the node.
        case portworxVolume(PortworxVolumeSource)
        /// ScaleIO volume attached to the node.
        case scaleIO(ScaleIOVolumeSource)
        /// StorageOS volume attached to the node.
        case storageos(StorageOSVolumeSource)
        /// Ephemeral storage supplied by a CSI driver that supports inline volumes.
        case csi(CSIVolumeSource)
        /// Volume backed by a claim that is created for the pod and deleted with it.
        case ephemeral(EphemeralVolumeSource)
        /// Contents of an OCI image or artifact, pulled to the node and mounted read-only.
        case image(ImageVolumeSource)
    }
}
