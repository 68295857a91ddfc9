internal import PodSpec

/// Disks of clouds and of virtual machines.
extension VolumeRules {
    /// `validateGCEPersistentDiskVolumeSource`.
    static func check(_ source: GCEPersistentDiskVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.pdName.isEmpty { findings.required(path().child("pdName")) }
        checkPartition(source.partition, at: path().child("partition"), &findings)
    }

    /// `validateAWSElasticBlockStoreVolumeSource`.
    static func check(
        _ source: AWSElasticBlockStoreVolumeSource,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if source.volumeID.isEmpty { findings.required(path().child("volumeID")) }
        checkPartition(source.partition, at: path().child("partition"), &findings)
    }

    /// `pdPartitionErrorMsg` leaves out 0, which means the whole disk and is allowed.
    private static func checkPartition(_ number: Int32?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let number, !(0...255).contains(number) else { return }
        findings.invalid(path(), .integer(Int64(number)), "must be between 1 and 255, inclusive")
    }

    /// `validateAzureFile`.
    static func check(_ source: AzureFileVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.secretName.isEmpty { findings.required(path().child("secretName")) }
        if source.shareName.isEmpty { findings.required(path().child("shareName")) }
    }

    /// `validateAzureDisk`.
    static func check(_ source: AzureDiskVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.diskName.isEmpty { findings.required(path().child("diskName")) }
        if source.diskURI.isEmpty { findings.required(path().child("diskURI")) }
        if let mode = source.cachingMode, !mode.isKnown {
            let known = AzureDataDiskCachingMode.known.map(\.rawValue).sorted()
            findings.notSupported(path().child("cachingMode"), .string(mode.rawValue), known)
        }
        guard let kind = source.kind else { return }
        if !kind.isKnown {
            findings.notSupported(path().child("kind"), .string(kind.rawValue), AzureDataDiskKind.known.map(\.rawValue).sorted())
        }
        let (prefix, form) = kind == .managed ? managedDisk : blobDisk
        if !source.diskURI.utf8.starts(with: prefix.utf8) {
            findings.notSupported(path().child("diskURI"), .string(source.diskURI), [form])
        }
    }

    /// How a disk's URI begins, and the form that is named as the right one.
    private static let managedDisk = (
        prefix: "/subscriptions/",
        form: "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"
    )
    private static let blobDisk = (
        prefix: "https://",
        form: "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"
    )

    /// `validateCinderVolumeSource`.
    static func check(_ source: CinderVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.volumeID.isEmpty { findings.required(path().child("volumeID")) }
        checkNamed(source.secretRef, at: path().child("secretRef"), &findings)
    }

    /// `validateVsphereVolumeSource`.
    static func check(_ source: VsphereVirtualDiskVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.volumePath.isEmpty { findings.required(path().child("volumePath")) }
    }

    /// `validatePhotonPersistentDiskVolumeSource`.
    static func check(
        _ source: PhotonPersistentDiskVolumeSource,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if source.pdID.isEmpty { findings.required(path().child("pdID")) }
    }

    /// `validatePortworxVolumeSource`.
    static func check(_ source: PortworxVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.volumeID.isEmpty { findings.required(path().child("volumeID")) }
    }

    /// A secret that is referred to needs a name.
    static func checkNamed(_ secret: LocalObjectReference?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if let secret, (secret.name ?? "").isEmpty { findings.required(path().child("name")) }
    }
}
