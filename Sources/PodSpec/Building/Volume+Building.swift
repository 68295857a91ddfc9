extension Volume {
    /// A directory that starts out empty and lives as long as the pod.
    public static func emptyDir(name: String, medium: StorageMedium? = nil, sizeLimit: Quantity? = nil) -> Volume {
        Volume(name: name, emptyDir: EmptyDirVolumeSource(medium: medium, sizeLimit: sizeLimit))
    }

    /// A file or directory of the node.
    public static func hostPath(_ path: String, name: String, type: HostPathType? = nil) -> Volume {
        Volume(name: name, hostPath: HostPathVolumeSource(path: path, type: type))
    }

    /// An NFS export.
    public static func nfs(server: String, path: String, name: String, readOnly: Bool? = nil) -> Volume {
        Volume(name: name, nfs: NFSVolumeSource(server: server, path: path, readOnly: readOnly))
    }

    /// The keys of a config map as files; without items all of them.
    public static func configMap(_ configMap: String, name: String, items: [KeyToPath]? = nil, optional: Bool? = nil) -> Volume {
        Volume(name: name, configMap: ConfigMapVolumeSource(name: configMap, items: items, optional: optional))
    }

    /// The keys of a secret as files; without items all of them.
    public static func secret(_ secret: String, name: String, items: [KeyToPath]? = nil, optional: Bool? = nil) -> Volume {
        Volume(name: name, secret: SecretVolumeSource(secretName: secret, items: items, optional: optional))
    }

    /// The storage of a claim in the pod's namespace.
    public static func persistentVolumeClaim(_ claim: String, name: String, readOnly: Bool? = nil) -> Volume {
        Volume(name: name, persistentVolumeClaim: PersistentVolumeClaimVolumeSource(claimName: claim, readOnly: readOnly))
    }

    /// What several sources hold, in one directory.
    public static func projected(_ sources: [VolumeProjection], name: String) -> Volume {
        Volume(name: name, projected: ProjectedVolumeSource(sources: sources))
    }
}
