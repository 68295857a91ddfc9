public import PodSpec

extension VolumeFixture {
    /// A Pod whose container has the volume mounted at `/data`; it is valid.
    public var pod: Pod {
        .fixture(containers: [.fixture(volumeMounts: [VolumeMount("/data", from: "data", readOnly: true)])], volumes: [volume])
    }

    /// The volume; it is called `data`.
    public var volume: Volume {
        let name = "data"
        let credentials = LocalObjectReference(name: "credentials")
        return switch self {
        case .hostPath: .hostPath("/var/lib/data", name: name, type: .directory)
        case .emptyDir: .emptyDir(name: name, medium: .memory, sizeLimit: "64Mi")
        case .secret: .secret("credentials", name: name)
        case .nfs: .nfs(server: "nfs.example.com", path: "/exports", name: name, readOnly: true)
        case .persistentVolumeClaim: .persistentVolumeClaim("data", name: name)
        case .configMap: .configMap("settings", name: name, items: [KeyToPath(key: "settings", path: "settings.yaml")])
        case .downwardAPI:
            Volume(
                name: name,
                downwardAPI: DownwardAPIVolumeSource(items: [
                    DownwardAPIVolumeFile(path: "labels", fieldRef: ObjectFieldSelector(fieldPath: "metadata.labels"))
                ]))
        case .projected: .projected(Self.projections, name: name)
        case .csi: Volume(name: name, csi: CSIVolumeSource(driver: "csi.example.com", volumeAttributes: ["share": "data"]))
        case .ephemeral: Volume(name: name, ephemeral: EphemeralVolumeSource(volumeClaimTemplate: Self.claim))
        case .image: Volume(name: name, image: ImageVolumeSource(reference: "registry.example.com/data:1.0"))
        case .iscsi:
            Volume(
                name: name,
                iscsi: ISCSIVolumeSource(targetPortal: "10.0.0.2:3260", iqn: "iqn.2001-04.com.example:storage.disk1", lun: 0))
        case .fc: Volume(name: name, fc: FCVolumeSource(targetWWNs: ["500a0982991b8dc5"], lun: 2))
        case .gcePersistentDisk: Volume(name: name, gcePersistentDisk: GCEPersistentDiskVolumeSource(pdName: "data", fsType: "ext4"))
        case .awsElasticBlockStore:
            Volume(name: name, awsElasticBlockStore: AWSElasticBlockStoreVolumeSource(volumeID: "vol-1", fsType: "ext4"))
        case .azureFile: Volume(name: name, azureFile: AzureFileVolumeSource(secretName: "credentials", shareName: "data"))
        case .azureDisk: Volume(name: name, azureDisk: AzureDiskVolumeSource(diskName: "data", diskURI: Self.azureDiskURI, kind: .managed))
        case .vsphereVolume: Volume(name: name, vsphereVolume: VsphereVirtualDiskVolumeSource(volumePath: "[datastore] data"))
        case .cinder: Volume(name: name, cinder: CinderVolumeSource(volumeID: "1", fsType: "ext4"))
        case .portworxVolume: Volume(name: name, portworxVolume: PortworxVolumeSource(volumeID: "1", fsType: "ext4"))
        case .flexVolume: Volume(name: name, flexVolume: FlexVolumeSource(driver: "example.com/driver", secretRef: credentials))
        case .gitRepo: Volume(name: name, gitRepo: GitRepoVolumeSource(repository: "https://git.example.com/data.git"))
        case .glusterfs: Volume(name: name, glusterfs: GlusterfsVolumeSource(endpoints: "glusterfs", path: "data"))
        case .rbd: Volume(name: name, rbd: RBDVolumeSource(monitors: ["10.0.0.3:6789"], image: "data"))
        case .cephfs: Volume(name: name, cephfs: CephFSVolumeSource(monitors: ["10.0.0.3:6789"]))
        case .flocker: Volume(name: name, flocker: FlockerVolumeSource(datasetName: "data"))
        case .quobyte: Volume(name: name, quobyte: QuobyteVolumeSource(registry: "10.0.0.4:7861", volume: "data"))
        case .photonPersistentDisk: Volume(name: name, photonPersistentDisk: PhotonPersistentDiskVolumeSource(pdID: "1", fsType: "ext4"))
        case .scaleIO:
            Volume(
                name: name,
                scaleIO: ScaleIOVolumeSource(
                    gateway: "https://10.0.0.5/api", system: "scaleio", secretRef: credentials, volumeName: "data"))
        case .storageos: Volume(name: name, storageos: StorageOSVolumeSource(volumeName: "data"))
        }
    }

    private static let azureDiskURI = "/subscriptions/1/resourceGroups/data/providers/Microsoft.Compute/disks/data"

    private static var projections: [VolumeProjection] {
        [
            VolumeProjection(secret: SecretProjection(name: "credentials")),
            VolumeProjection(
                downwardAPI: DownwardAPIProjection(items: [
                    DownwardAPIVolumeFile(path: "name", fieldRef: ObjectFieldSelector(fieldPath: "metadata.name"))
                ])),
            VolumeProjection(configMap: ConfigMapProjection(name: "settings")),
            VolumeProjection(serviceAccountToken: ServiceAccountTokenProjection(path: "token", expirationSeconds: 3600)),
        ]
    }

    private static var claim: PersistentVolumeClaimTemplate {
        PersistentVolumeClaimTemplate(
            spec: PersistentVolumeClaim.Spec(
                accessModes: [.readWriteOnce], resources: VolumeResourceRequirements(requests: ["storage": "1Gi"])))
    }
}
