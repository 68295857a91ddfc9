/// A volume from each source there is.
public enum VolumeFixture: String, Hashable, Sendable, CaseIterable {
    case hostPath, emptyDir, gcePersistentDisk, awsElasticBlockStore, gitRepo, secret, nfs, iscsi, glusterfs, persistentVolumeClaim
    case rbd, flexVolume, cinder, cephfs, flocker, downwardAPI, fc, azureFile, configMap, vsphereVolume, quobyte, azureDisk
    case photonPersistentDisk, projected, portworxVolume, scaleIO, storageos, csi, ephemeral, image

    /// Whether the API server warns about the source, which no longer works.
    public var isDeprecated: Bool {
        switch self {
        case .gitRepo, .glusterfs, .rbd, .cephfs, .flocker, .quobyte, .photonPersistentDisk, .scaleIO, .storageos: true
        default: false
        }
    }
}
