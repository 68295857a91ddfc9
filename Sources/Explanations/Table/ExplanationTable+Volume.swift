// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Volume.

extension ExplanationTable {
    static let volume = #"""
        AWSElasticBlockStoreVolumeSource: An Amazon EBS disk, in the node's availability zone, mounted into a pod.
        .volumeID: Identifier of the EBS volume to mount, as assigned by AWS.
        .fsType: File system of the volume, such as `ext4`, `xfs` or `ntfs`. Must be supported by the node; `ext4` is assumed
         when absent.
        .partition: Number of the disk partition to mount. The volume is mounted as a whole when absent or 0.
        .readOnly: Whether the volume is mounted read-only. Defaults to false.
        AzureDataDiskCachingMode: How the host caches an Azure disk.
        =None: Not at all.
        =ReadOnly: Reads.
        =ReadWrite: Reads and writes.
        AzureDataDiskKind: How an Azure disk is managed.
        =Shared: Several blob disks in one storage account.
        =Dedicated: One blob disk in one storage account.
        =Managed: An Azure managed disk.
        AzureDiskVolumeSource: An Azure data disk mounted into a pod.
        .diskName: Name of the data disk in Azure storage that is mounted.
        .diskURI: URI of the data disk: a blob address, or a managed disk's resource ID, depending on `kind`.
        .cachingMode: Host caching used for the disk: `None`, `ReadOnly` or `ReadWrite`. Defaults to `ReadWrite`.
        .fsType: File system of the disk, such as `ext4`, `xfs` or `ntfs`. Must be supported by the node; defaults to `ext4`.
        .readOnly: Whether the disk is mounted read-only. Defaults to false.
        .kind: Kind of disk: `Shared`, `Dedicated` or `Managed`. Defaults to `Shared`.
        AzureFileVolumeSource: An Azure Files share mounted into a pod.
        .secretName: Name of the secret that holds the Azure storage account's name and key.
        .shareName: Name of the Azure Files share to mount into the pod.
        .readOnly: Whether the share is mounted read-only. Defaults to false.
        CSIVolumeSource: Ephemeral storage that a CSI driver provides inline for a pod.
        .driver: Name of the CSI driver that provides the volume, as registered in the cluster.
        .readOnly: Whether the volume is mounted read-only. Defaults to false.
        .fsType: File system to mount, such as `ext4`, `xfs` or `ntfs`. The CSI driver chooses when absent.
        .volumeAttributes: Settings passed to the CSI driver; their names and meaning are up to the driver.
        .nodePublishSecretRef: Secret handed to the CSI driver when it publishes or unpublishes the volume on the node.
        CephFSVolumeSource: A CephFS file system mounted into a pod.
        .monitors: Addresses of the Ceph monitors to connect to; at least one is needed.
        .path: Directory within the file system to mount. Defaults to its root, `/`.
        .user: Ceph user name to connect with. Defaults to `admin`.
        .secretFile: Path of the node's key ring file for the Ceph user. Defaults to `/etc/ceph/user.secret`.
        .secretRef: Secret with the Ceph user's credentials. Takes the place of `secretFile` when set.
        .readOnly: Whether the file system is mounted read-only. Defaults to false.
        CinderVolumeSource: An OpenStack Cinder disk mounted into a pod.
        .volumeID: Identifier of the Cinder volume to mount, as assigned by OpenStack.
        .fsType: File system of the volume, such as `ext4`, `xfs` or `ntfs`. Must be supported by the node; `ext4` is assumed
         when absent.
        .readOnly: Whether the volume is mounted read-only. Defaults to false.
        .secretRef: Secret with the parameters used to connect to OpenStack.
        ClusterTrustBundleProjection: A projection of cluster trust bundles into a file of PEM certificates.
        .name: Name of a single bundle to project. Can't be combined with `signerName` and `labelSelector`.
        .signerName: Signer whose bundles are projected, deduplicated into a single file. Can't be combined with `name`; narrow
         it with `labelSelector`.
        .labelSelector: Label query on the bundles of `signerName`, valid only together with it. Absent matches nothing; an
         empty selector matches everything.
        .optional: Whether the pod may start when no bundle matches. Otherwise startup waits until one does; defaults to
         `false`.
        .path: Relative path, from the volume's root, of the file to write.
        .user: User ID that owns the file, overriding the volume's `defaultUser`. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        ConfigMapProjection: A projection of a config map's keys into files.
        .name: Name of the config map. It must be in the pod's namespace.
        .items: Keys to project and the files they go to. When empty, every key becomes a file of the same name. A listed key
         that the config map lacks is an error unless `optional` is `true`.
        .optional: Whether the config map or its listed keys may be missing. Defaults to `false`.
        ConfigMapVolumeSource: A volume whose files come from the entries of a config map.
        .name: Name of the config map, in the pod's namespace.
        .items: Keys to expose, each with the path of its file. All keys are exposed under their own names when absent; a listed
         key that is missing is an error unless `optional` is true.
        .defaultMode: Permission bits of the created files, from 0 to 511 (octal 0777), unless an item sets its own. Defaults to
         420 (octal 0644); `fsGroup` can alter the result.
        .optional: Whether the pod may start without the config map or its listed keys. Both must exist when absent or false.
        .defaultUser: User ID that owns the created files, unless an item sets its own user.
        DownwardAPIProjection: A projection of pod fields into files.
        .items: Files to create from fields of the pod or from its containers' resources.
        DownwardAPIVolumeFile: A file whose content comes from a field of the pod or a container's resources.
        .path: Relative path of the file within the volume. Can't be absolute or contain `..`.
        .fieldRef: Pod field to write: `metadata.annotations`, `metadata.labels`, `metadata.name`, `metadata.namespace` or
         `metadata.uid`. Set exactly one of this and `resourceFieldRef`.
        .resourceFieldRef: Container resource to write, such as `limits.cpu` or `requests.memory`. Set exactly one of this and
         `fieldRef`; the container must be named.
        .mode: Permission bits for this file, overriding the volume's `defaultMode`. Between `0` and `0o777` (511 decimal);
         options such as `fsGroup` may alter the result.
        .user: User ID that owns the file, overriding the volume's `defaultUser`. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        DownwardAPIVolumeSource: A volume whose files hold information about the pod itself.
        .items: Files to create, each with its path and the pod or container field it shows.
        .defaultMode: Permission bits of the created files, from 0 to 511 (octal 0777), unless an item sets its own. Defaults to
         420 (octal 0644); `fsGroup` can alter the result.
        .defaultUser: User ID that owns the created files, unless an item sets its own user.
        EmptyDirVolumeSource: A scratch directory that starts empty and lasts as long as its pod.
        .medium: Kind of storage behind the directory, such as `Memory` for a RAM-backed file system. The node's default storage
         is used when absent or empty.
        .sizeLimit: Maximum storage the directory may use; exceeding it can get the pod evicted. Unlimited when absent. For
         `Memory`, the containers' memory limits also cap it.
        .mode: Permission bits of the directory, from 0 to 1023 (octal 01777). Defaults to 511 (octal 0777); `fsGroup` takes
         precedence, and Windows ignores it.
        EphemeralVolumeSource: A volume backed by a claim that is created with the pod and deleted with it.
        .volumeClaimTemplate: Template for the claim that is created for this volume. The claim is named after the pod and
         volume, joined by `-`, and is owned by the pod. An existing claim with that name not owned by the pod blocks startup.
        FCVolumeSource: A Fibre Channel disk attached to the node and mounted into the pod.
        .targetWWNs: World wide names of the Fibre Channel targets. Combine with `lun`, or use `wwids` instead; the two
         approaches can't be mixed.
        .lun: Logical unit number on the target. Set it together with `targetWWNs`.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        .wwids: World wide identifiers of the volume. Set either this or both `targetWWNs` and `lun`, but not both approaches.
        FlexVolumeSource: A volume provisioned by an exec-based FlexVolume plugin; deprecated in favor of CSI drivers.
        .driver: Name of the FlexVolume driver that handles this volume.
        .fsType: Filesystem type to mount, such as `ext4`. When absent, the driver's script decides.
        .secretRef: Secret, in the pod's namespace, whose values are handed to the driver scripts. Leave it out if the driver
         needs no credentials; every key of the secret is passed.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        .options: Additional driver-specific options, passed to the driver as key-value pairs.
        FlockerVolumeSource: A volume managed by a Flocker agent; deprecated, and its in-tree driver has been removed.
        .datasetName: Name of the Flocker dataset, stored as metadata on the dataset. Deprecated in favor of `datasetUUID`; set
         exactly one of them.
        .datasetUUID: Unique identifier of the Flocker dataset. Set exactly one of this and `datasetName`.
        GCEPersistentDiskVolumeSource: A Google Compute Engine persistent disk; deprecated, with operations redirected to the
         CSI driver.
        .pdName: Name of the persistent disk in Google Compute Engine. The disk must exist in the same project and zone as the
         node.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .partition: Partition of the disk to mount, for example `1` for the first partition. Zero or absent mounts the whole
         disk.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        GitRepoVolumeSource: A volume filled by cloning a git repository; deprecated and disabled on nodes by default.
        .repository: URL of the git repository to clone into the volume.
        .revision: Commit hash to check out once the repository is cloned.
        .directory: Target directory inside the volume. It must not contain `..`; `.` places the repository at the volume's
         root, otherwise it goes into the named subdirectory.
        GlusterfsVolumeSource: A Glusterfs mount; deprecated, and its in-tree driver has been removed.
        .endpoints: Name of the Endpoints object that describes the Glusterfs topology.
        .path: Name of the Glusterfs volume to mount into the pod.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        HostPathType: What a host path must be before it is mounted.
        =DirectoryOrCreate: A directory, created when missing.
        =Directory: An existing directory.
        =FileOrCreate: A file, created when missing.
        =File: An existing file.
        =Socket: An existing Unix socket.
        =CharDevice: An existing character device.
        =BlockDevice: An existing block device.
        HostPathVolumeSource: A file or directory of the node's own filesystem exposed to the pod.
        .path: Path on the node. If it is a symbolic link, the link is followed to the real path. The pod gains direct access to
         the host, so restrict its use.
        .type: Check performed on the path before mounting. One of `DirectoryOrCreate`, `Directory`, `FileOrCreate`, `File`,
         `Socket`, `CharDevice`, `BlockDevice`, or empty, the default, for no check.
        ISCSIVolumeSource: An iSCSI disk attached to the node and mounted into the pod.
        .targetPortal: Portal of the iSCSI target, an IP address or `ip:port`. The port is needed when it differs from the usual
         860 and 3260.
        .iqn: Qualified name (IQN) of the iSCSI target to connect to.
        .lun: Logical unit number on the target, from 0 to 255.
        .iscsiInterface: Name of the interface that carries the iSCSI transport. Defaults to `default`, which uses TCP.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        .portals: Further target portals for multipath, each an IP address or `ip:port`. The port is needed when it differs from
         the usual 860 and 3260.
        .chapAuthDiscovery: Whether CHAP authentication is used during target discovery. Credentials come from `secretRef`.
        .chapAuthSession: Whether CHAP authentication is used for the iSCSI session. Credentials come from `secretRef`.
        .secretRef: Secret holding the CHAP credentials for the target and initiator. Needed when `chapAuthDiscovery` or
         `chapAuthSession` is enabled.
        .initiatorName: Custom iSCSI initiator name. When set together with `iscsiInterface`, a new interface named after the
         target portal and volume is created for the connection.
        ImageVolumeSource: An OCI image or artifact mounted read-only as a volume.
        .reference: Image or artifact to mount, in the same syntax as a container's `image`. The pod's pull secrets apply. May
         be empty so that higher-level configuration can supply it.
        .pullPolicy: When to pull the image: `Always`, `Never` or `IfNotPresent`. Defaults to `Always` for the `latest` tag,
         otherwise to `IfNotPresent`.
        ImageVolumeStatus: The image that an image volume actually uses.
        .imageRef: Digest of the image that the volume uses, comparable to a container status's `imageID`. At most 256
         characters.
        KeyToPath: A mapping from a key of a config map or secret to a file in a volume.
        .key: Key of the config map or secret to project.
        .path: Relative path of the file within the volume. Can't be absolute or contain or start with `..`.
        .mode: Permission bits for this file, overriding the volume's `defaultMode`. Between `0` and `0o777` (511 decimal);
         options such as `fsGroup` may alter the result.
        .user: User ID that owns the file, overriding the volume's `defaultUser`. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        ModifyVolumeStatus: The progress of applying a volume attributes class to a claim's volume.
        .targetVolumeAttributesClassName: Name of the volume attributes class that is being applied.
        .status: State of the modification. One of `Pending` when a requirement such as the class is missing, `InProgress`, or
         `Infeasible` when the driver rejected it.
        MountPropagationMode: Whether mounts travel between host and container.
        =None: Neither way.
        =HostToContainer: New mounts of the host appear in the container.
        =Bidirectional: Both ways; privileged containers only.
        NFSVolumeSource: An NFS export mounted into the pod.
        .server: Host name or IP address of the NFS server.
        .path: Absolute path, on the NFS server, of the exported directory.
        .readOnly: Whether to force the export to be mounted read-only. Defaults to `false`.
        PersistentVolumeAccessMode: How a volume may be mounted.
        =ReadWriteOnce: Read and written by one node.
        =ReadOnlyMany: Read by many nodes.
        =ReadWriteMany: Read and written by many nodes.
        =ReadWriteOncePod: Read and written by one pod.
        PersistentVolumeClaimCondition: One aspect of a claim's current state, such as an ongoing resize.
        .type: Kind of condition, such as `Resizing`, `FileSystemResizePending`, `ControllerResizeError`, `NodeResizeError`,
         `ModifyingVolume` or `ModifyVolumeError`.
        .status: Whether the condition holds. One of `True`, `False` or `Unknown`.
        .lastProbeTime: Time at which the condition was last checked.
        .lastTransitionTime: Time at which the condition last changed from one status to another.
        .reason: Brief machine-readable reason for the last change of the condition. `Resizing` means that the volume is being
         resized.
        .message: Human-readable details about the last change of the condition.
        PersistentVolumeClaimSpec: The storage that a claim asks for and how it is to be provisioned.
        .accessModes: Ways in which the volume must be mountable. Any of `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany` or
         `ReadWriteOncePod`; the last can't be combined with others.
        .selector: Label query that restricts which existing volumes may be bound. A claim with a selector isn't dynamically
         provisioned.
        .resources: Minimum resources that the volume must offer, chiefly `storage`. After binding, the request can grow if the
         storage class allows expansion.
        .volumeName: Name of the persistent volume bound to this claim. Set it to ask for one particular volume; otherwise it is
         filled in upon binding.
        .storageClassName: Name of the storage class to use. When absent, the cluster's default class is applied; an empty
         string asks for a volume without a class.
        .volumeMode: Whether the volume is presented as `Filesystem`, the default, or as a raw `Block` device.
        .dataSource: Object whose contents fill the new volume: a `VolumeSnapshot` or another claim in the same namespace. Kept
         in sync with `dataSourceRef` when both refer to this namespace.
        .dataSourceRef: Object that fills the new volume; besides snapshots and claims, any custom resource with a matching
         volume populator. Can cross namespaces with `CrossNamespaceVolumeDataSource`; must agree with `dataSource` if both are
         set.
        .volumeAttributesClassName: Name of the volume attributes class to apply. Unlike the storage class it can be changed
         after creation, and the CSI driver then modifies the volume to match.
        PersistentVolumeClaimStatus: The current state of a persistent volume claim.
        .phase: Stage of the claim's life. One of `Pending` before binding, `Bound`, or `Lost` when the bound volume no longer
         exists.
        .accessModes: Access modes of the volume that backs the claim.
        .capacity: Actual resources of the bound volume, by resource name.
        .conditions: Current conditions of the claim, keyed by `type`. An ongoing resize shows up here as `Resizing`.
        .allocatedResources: Capacity reserved for the claim, by resource name. It can exceed `capacity` while an expansion is
         in progress; for quota, the larger of this and the request counts.
        .allocatedResourceStatuses: State of an ongoing resize, by resource name. One of `ControllerResizeInProgress`,
         `ControllerResizeInfeasible`, `NodeResizePending`, `NodeResizeInProgress` or `NodeResizeInfeasible`; an absent entry
         means no resize is under way.
        .currentVolumeAttributesClassName: Name of the volume attributes class in effect. When absent, no class is applied to
         the volume.
        .modifyVolumeStatus: Progress of an attempt to apply another volume attributes class. When absent, no modification is
         being attempted.
        .healthStatus: Problems with the bound volume, as reported by the CSI controller plugin. Requires the `CSIVolumeHealth`
         feature gate.
        PersistentVolumeClaim: A user's request for persistent storage, which pods can mount once it is bound to a volume.
        .apiVersion: API version of this object, always `v1` for this type.
        .kind: Kind of this object, always `PersistentVolumeClaim` for this type.
        .metadata: Name, namespace, labels and other standard metadata of the claim.
        .spec: Storage the claim asks for, such as its size, access modes and storage class. Mostly immutable, though the
         requested size can grow if the storage class allows expansion.
        .status: Latest observed state of the claim, including its phase and actual capacity. Written by the system.
        PersistentVolumeClaimTemplate: A template from which a claim is created for an ephemeral volume.
        .metadata: Labels and annotations to copy to the new claim. Other metadata fields are rejected.
        .spec: Specification of the new claim. It is copied to the claim unchanged.
        PersistentVolumeClaimVolumeSource: A reference from a pod's volume to a persistent volume claim.
        .claimName: Name of the claim to mount. It must be in the same namespace as the pod.
        .readOnly: Whether to force the volume to be mounted read-only in all containers. Defaults to `false`.
        PersistentVolumeMode: What a volume is.
        =Block: A raw block device.
        =Filesystem: A file system.
        PhotonPersistentDiskVolumeSource: A Photon Controller persistent disk; deprecated, and its in-tree driver has been
         removed.
        .pdID: Identifier of the Photon Controller persistent disk to mount.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        PodCertificateProjection: A projection of a private key and certificate chain issued for the pod.
        .signerName: Name of the signer that the certificate is requested from.
        .keyType: Type of key pair to generate. One of `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`.
        .maxExpirationSeconds: Longest lifetime allowed for the certificate, in seconds. Between 3600 (one hour) and 7862400 (91
         days); defaults to 86400 (24 hours). The signer may issue a shorter one.
        .credentialBundlePath: Relative path of the file for both the private key and the certificate chain, in PEM format with
         the key first. Updated in one piece, so the two always match.
        .keyPath: Relative path of the file for the private key, in PEM format. Prefer `credentialBundlePath`, since separate
         files can be read mid-rotation.
        .certificateChainPath: Relative path of the file for the certificate chain, in PEM format. Prefer
         `credentialBundlePath`, since separate files can be read mid-rotation.
        .userAnnotations: Additional information passed to the signer with the certificate request. Keys follow annotation rules
         with a domain prefix; the signer documents what it accepts.
        .user: User ID that owns the files, overriding the volume's `defaultUser`. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        PodVolumeHealth: The health of one of the pod's volumes, as its CSI driver reports it on the node.
        .name: Name of the volume, matching an entry in the pod's `volumes`.
        .healthConditions: Problems currently reported for the volume on this node, identified by status and reason. Holds up to
         16 entries.
        .lastTransitionTime: Time at which the present set of problems was first reported.
        PortworxVolumeSource: A Portworx volume; deprecated, with operations redirected to the CSI driver.
        .volumeID: Unique identifier of the Portworx volume to mount.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        ProjectedVolumeSource: A volume that merges several sources, such as secrets and tokens, into one directory.
        .sources: Sources to project into the volume. Each entry fills exactly one source, and their file paths must not
         collide.
        .defaultMode: Permission bits for created files, unless an item sets its own `mode`. Between `0` and `0o777` (511
         decimal); defaults to `0o644`. Directories are unaffected, and options such as `fsGroup` may alter the result.
        .defaultUser: User ID that owns created files when an item sets no `user` of its own. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        QuobyteVolumeSource: A Quobyte volume; deprecated, and its in-tree driver has been removed.
        .registry: Quobyte registry services to contact, as `host:port`. Separate multiple entries with commas.
        .volume: Name of the Quobyte volume to mount, which must exist already.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        .user: User that accesses to the volume are mapped to. Defaults to the service account user.
        .group: Group that accesses to the volume are mapped to. Defaults to no group.
        .tenant: Quobyte tenant that owns the volume. Used with dynamically provisioned volumes, where the plugin sets it.
        RBDVolumeSource: A Ceph RADOS block device; deprecated, and its in-tree driver has been removed.
        .monitors: Addresses of the Ceph monitors. At least one is needed.
        .image: Name of the RADOS image, within the pool, to mount.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .pool: RADOS pool that contains the image. Defaults to `rbd`.
        .user: Name of the RADOS user. Defaults to `admin`.
        .keyring: Path of the key ring for the RADOS user. Defaults to `/etc/ceph/keyring`; ignored when `secretRef` is set.
        .secretRef: Secret holding the authentication key of the RADOS user. When set, it takes the place of `keyring`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        RecursiveReadOnlyMode: Whether a read-only mount is read-only all the way down.
        =Disabled: Only the mount itself.
        =IfPossible: All the way down where the runtime can.
        =Enabled: All the way down, or the pod fails.
        ScaleIOVolumeSource: A ScaleIO volume; deprecated, and its in-tree driver has been removed.
        .gateway: Host address of the gateway that serves the ScaleIO API.
        .system: Name of the storage system as configured in ScaleIO.
        .secretRef: Secret with the ScaleIO user and other sensitive login data. Login fails without it.
        .sslEnabled: Whether to talk to the gateway over SSL. Defaults to `false`.
        .protectionDomain: Name of the ScaleIO protection domain that holds the storage.
        .storagePool: ScaleIO storage pool, within the protection domain, to use.
        .storageMode: How storage is provisioned for the volume. One of `ThickProvisioned` or `ThinProvisioned`, the default.
        .volumeName: Name of an existing ScaleIO volume to mount.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `xfs`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        SecretProjection: A projection of a secret's keys into files.
        .name: Name of the secret. It must be in the pod's namespace.
        .items: Keys to project and the files they go to. When empty, every key becomes a file of the same name. A listed key
         that the secret lacks is an error unless `optional` is `true`.
        .optional: Whether the secret or its listed keys may be missing. Defaults to `false`.
        SecretVolumeSource: A volume whose files are filled from a secret.
        .secretName: Name of the secret to use. It must be in the pod's namespace.
        .items: Keys to project and the files they go to. When empty, every key becomes a file of the same name. A listed key
         that the secret lacks is an error unless `optional` is `true`.
        .defaultMode: Permission bits for created files, unless an item sets its own `mode`. Between `0` and `0o777` (511
         decimal); defaults to `0o644`. Directories are unaffected, and options such as `fsGroup` may alter the result.
        .optional: Whether the pod may start when the secret, or a listed key, doesn't exist. Defaults to `false`.
        .defaultUser: User ID that owns created files when an item sets no `user` of its own. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        ServiceAccountTokenProjection: A projection of a service account token that the kubelet keeps fresh.
        .audience: Intended audience of the token; recipients should reject tokens not meant for them. Defaults to the API
         server's identifier.
        .expirationSeconds: Requested lifetime of the token in seconds, at least 600; defaults to 3600. The kubelet rotates it
         after 80 percent of its lifetime or 24 hours.
        .path: Relative path, from the volume's root, of the file to write the token to.
        .user: User ID that owns the file, overriding the volume's `defaultUser`. Requires the alpha
         `AtomicWriteVolumeUserFields` feature gate.
        StorageMedium: What an empty directory is kept on.
        =Memory: RAM; counts towards memory limits.
        =HugePages: Huge pages.
        StorageOSVolumeSource: A StorageOS volume; deprecated, and its in-tree driver has been removed.
        .volumeName: Name of the StorageOS volume. It is unique only within its StorageOS namespace.
        .volumeNamespace: StorageOS namespace in which to look for the volume. When absent, the pod's namespace is used; set
         `default` when StorageOS namespaces aren't in use.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .readOnly: Whether to force the volume to be mounted read-only. Defaults to `false`.
        .secretRef: Secret with the StorageOS API credentials. When absent, default values are tried.
        TypedLocalObjectReference: A reference to an object of any kind in the same namespace.
        .apiGroup: API group of the object. When absent, `kind` must belong to the core group.
        .kind: Kind of the object being referred to, such as `VolumeSnapshot`.
        .name: Name of the object that this reference points to.
        TypedObjectReference: A reference to an object of any kind, possibly in another namespace.
        .apiGroup: API group of the object. When absent, `kind` must belong to the core group.
        .kind: Kind of the object being referred to, such as `VolumeSnapshot`.
        .name: Name of the object that this reference points to.
        .namespace: Namespace of the object; absent means the same one. Another namespace must permit it with a Gateway API
         ReferenceGrant, and needs the alpha `CrossNamespaceVolumeDataSource` feature gate.
        Volume: A named piece of storage that the containers of a pod can mount.
        .name: Name by which containers refer to this volume in `volumeMounts` or `volumeDevices`. Must be a DNS label and
         unique within the pod.
        .hostPath: File or directory of the node itself, exposed to the pod. Carries security risks, so reserve it for trusted
         system-level workloads.
        .emptyDir: Scratch directory that starts out empty and is deleted together with the pod.
        .gcePersistentDisk: Google Compute Engine disk attached to the node. Deprecated: handled by the `pd.csi.storage.gke.io`
         CSI driver.
        .awsElasticBlockStore: Amazon EBS disk attached to the node. Deprecated: handled by the `ebs.csi.aws.com` CSI driver.
        .gitRepo: Directory filled with a clone of a Git repository. Deprecated: clone in an init container into an `emptyDir`
         volume instead.
        .secret: Files filled in from the data of a `Secret` in the pod's namespace.
        .nfs: NFS export mounted on the node for the lifetime of the pod.
        .iscsi: iSCSI disk attached to the node and exposed to the pod.
        .glusterfs: GlusterFS volume mounted on the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .persistentVolumeClaim: Storage bound to an existing `PersistentVolumeClaim` in the pod's namespace.
        .rbd: Ceph RBD image attached to the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .flexVolume: Volume handled by an exec-based FlexVolume plugin. Deprecated: use a CSI driver instead.
        .cinder: OpenStack Cinder disk attached to the node. Deprecated: handled by the `cinder.csi.openstack.org` CSI driver.
        .cephfs: CephFS file system mounted on the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .flocker: Flocker volume attached to the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .downwardAPI: Files holding information about the pod itself, such as its labels or resource limits.
        .fc: Fibre Channel disk attached to the node and exposed to the pod.
        .azureFile: Azure Files share mounted on the node. Deprecated: handled by the `file.csi.azure.com` CSI driver.
        .configMap: Files filled in from the data of a `ConfigMap` in the pod's namespace.
        .vsphereVolume: vSphere virtual disk attached to the node. Deprecated: handled by the `csi.vsphere.vmware.com` CSI
         driver.
        .quobyte: Quobyte volume mounted on the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .azureDisk: Azure data disk attached to the node. Deprecated: handled by the `disk.csi.azure.com` CSI driver.
        .photonPersistentDisk: Photon Controller disk attached to the node. Deprecated: the in-tree plugin has been removed from
         Kubernetes.
        .projected: Single directory combining several sources, such as secrets, config maps, downward API data and service
         account tokens.
        .portworxVolume: Portworx volume attached to the node. Deprecated: handled by the `pxd.portworx.com` CSI driver.
        .scaleIO: ScaleIO volume attached to the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .storageos: StorageOS volume attached to the node. Deprecated: the in-tree plugin has been removed from Kubernetes.
        .csi: Ephemeral storage supplied by a CSI driver that supports inline volumes.
        .ephemeral: Volume backed by a claim that is created for the pod and deleted with it. Suited to scratch space that needs
         features of a storage class.
        .image: Contents of an OCI image or artifact, pulled to the node and mounted read-only.
        VolumeDevice: A raw block volume made available as a device inside a container.
        .name: Name of the pod volume to use. Must refer to a persistent volume claim in block mode.
        .devicePath: Path inside the container at which the block device appears, unique within the container.
        VolumeHealthCondition: One problem that a CSI driver reports for a volume.
        .status: Category of the problem. One of `Inaccessible` for a volume that can't be reached, `DataLoss` for detected loss
         of data, or `Degraded` for reduced capability.
        .reason: Brief CamelCase reason meant for programs. At most 256 bytes; together with `status` it identifies the
         condition.
        .message: Human-readable description of the problem. At most 1024 bytes.
        VolumeHealthStatus: The problems that a CSI controller plugin reports for a volume.
        .healthConditions: Problems reported for the volume, at most 16, identified by `status` and `reason`. Empty when there
         are none.
        .lastTransitionTime: Time at which the current set of problems was first seen.
        VolumeMount: A pod volume mounted into a container's file system.
        .name: Name of the pod volume to mount, as given in the pod's `volumes`.
        .readOnly: Whether the container can only read from the volume. Defaults to false.
        .recursiveReadOnly: Whether mounts below this one are read-only too: `Disabled`, `IfPossible` or `Enabled`. Defaults to
         `Disabled`; the others require `readOnly` to be true and no mount propagation.
        .mountPath: Path inside the container at which the volume appears. Must be unique among the container's mounts.
        .subPath: Relative path within the volume to mount instead of its root. Defaults to the root; may not be combined with
         `subPathExpr`.
        .mountPropagation: How mounts made later spread between node and container: `None`, `HostToContainer` or
         `Bidirectional`. Defaults to `None`; `Bidirectional` requires a privileged container.
        .subPathExpr: Like `subPath`, but with `$(NAME)` references replaced by the container's environment variables. Defaults
         to the volume's root; may not be combined with `subPath`.
        .bindMountOptions: Extra options for the mount: `noexec`, `nodev` and `nosuid`. No effect on Windows nodes, and not
         supported for image volumes.
        VolumeProjection: One source of a projected volume; exactly one member is set.
        .secret: Projects keys of a secret in the pod's namespace into files.
        .downwardAPI: Projects fields of the pod and its containers into files.
        .configMap: Projects keys of a config map in the pod's namespace into files.
        .serviceAccountToken: Projects a token of the pod's service account into a file.
        .clusterTrustBundle: Projects trust anchors of cluster trust bundles into a file that is kept up to date.
        .podCertificate: Projects a private key and certificate chain that the kubelet requests, and renews, for the pod.
        VolumeResourceRequirements: The storage resources that a claim requires.
        .limits: Maximum amount of each resource allowed, by resource name.
        .requests: Minimum amount of each resource required, by resource name. Defaults to `limits` if that is given, and can't
         exceed it.
        VsphereVirtualDiskVolumeSource: A vSphere virtual disk; deprecated, with operations redirected to the CSI driver.
        .volumePath: Path that identifies the virtual disk in vSphere.
        .fsType: Filesystem type to mount, such as `ext4` or `xfs`. It must be supported by the node's operating system and
         defaults to `ext4`.
        .storagePolicyName: Name of the storage policy based management profile to apply.
        .storagePolicyID: Identifier of the storage policy profile that belongs to `storagePolicyName`.
        """#
}
