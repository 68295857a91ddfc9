extension [Volume] {
    mutating func fillDefaults() {
        for index in indices { self[index].fillDefaults() }
    }
}

extension Volume {
    /// A volume without a source is an empty directory. Kubernetes: `SetDefaults_Volume` in `core/v1`.
    ///
    /// Optional chaining would open each of the thirty sources for a change; asking first spares that for those that are absent.
    fileprivate mutating func fillDefaults() {
        if !hasSource { emptyDir = EmptyDirVolumeSource() }
        if hostPath != nil { hostPath?.type.setIfAbsent(.unset) }
        if secret != nil { secret?.defaultMode.setIfAbsent(Self.usualFileMode) }
        if configMap != nil { configMap?.defaultMode.setIfAbsent(Self.usualFileMode) }
        if image != nil { image?.fillDefaults() }
        if downwardAPI != nil { downwardAPI?.fillDefaults() }
        if projected != nil { projected?.fillDefaults() }
        if ephemeral != nil { ephemeral?.volumeClaimTemplate?.spec.fillDefaults() }
        if iscsi != nil { iscsi?.iscsiInterface.setIfZero("default") }
        if rbd != nil { rbd?.fillDefaults() }
        if azureDisk != nil { azureDisk?.fillDefaults() }
        if scaleIO != nil { scaleIO?.fillDefaults() }
    }

    /// Readable by all, writable by the owner: `0644`.
    fileprivate static var usualFileMode: Int32 { 0o644 }
}

extension ImageVolumeSource {
    fileprivate mutating func fillDefaults() {
        let reference = reference ?? ""
        pullPolicy.setIfZero(.usual(forImage: reference))
    }
}

extension DownwardAPIVolumeSource {
    fileprivate mutating func fillDefaults() {
        defaultMode.setIfAbsent(Volume.usualFileMode)
        items?.fillDefaults()
    }
}

extension ProjectedVolumeSource {
    fileprivate mutating func fillDefaults() {
        defaultMode.setIfAbsent(Volume.usualFileMode)
        sources?.fillDefaults()
    }
}

extension [VolumeProjection] {
    /// A service account's token lives an hour. Kubernetes: `SetDefaults_ServiceAccountTokenProjection` in `core/v1`.
    fileprivate mutating func fillDefaults() {
        for index in indices {
            if self[index].downwardAPI != nil { self[index].downwardAPI?.items?.fillDefaults() }
            if self[index].serviceAccountToken != nil { self[index].serviceAccountToken?.expirationSeconds.setIfAbsent(3600) }
        }
    }
}

extension [DownwardAPIVolumeFile] {
    fileprivate mutating func fillDefaults() {
        for index in indices {
            if self[index].fieldRef != nil { self[index].fieldRef?.fillDefaults() }
            if self[index].resourceFieldRef != nil { self[index].resourceFieldRef?.fillDefaults() }
        }
    }
}

extension RBDVolumeSource {
    fileprivate mutating func fillDefaults() {
        pool.setIfZero("rbd")
        user.setIfZero("admin")
        keyring.setIfZero("/etc/ceph/keyring")
    }
}

extension AzureDiskVolumeSource {
    fileprivate mutating func fillDefaults() {
        cachingMode.setIfAbsent(.readWrite)
        kind.setIfAbsent(.shared)
        fsType.setIfAbsent("ext4")
        readOnly.setIfAbsent(false)
    }
}

extension ScaleIOVolumeSource {
    fileprivate mutating func fillDefaults() {
        storageMode.setIfZero("ThinProvisioned")
        fsType.setIfZero("xfs")
    }
}
