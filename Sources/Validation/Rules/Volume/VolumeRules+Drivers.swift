internal import PodSpec

/// Volumes that a storage driver on the node provides, and the protocols it speaks.
extension VolumeRules {
    /// `validateCSIVolumeSource`. A malformed name of the secret is reported on the source's `name`.
    static func check(_ source: CSIVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        checkDriver(source.driver, at: path().child("driver"), &findings)
        guard let secret = source.nodePublishSecretRef else { return }
        let name = secret.name ?? ""
        if name.isEmpty {
            findings.required(path().child("nodePublishSecretRef", "name"))
        } else {
            findings.invalid(path().child("name"), name, Constraints.dnsSubdomain(name))
        }
    }

    /// `ValidateCSIDriverName`: a DNS name in any case.
    private static func checkDriver(_ name: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if name.isEmpty { return findings.required(path()) }
        if name.utf8.count > 63 { findings.tooLong(path(), limit: 63) }
        findings.invalid(path(), name, Constraints.dnsSubdomain(name.lowercased()))
    }

    /// `validateFlexVolumeSource`: options of Kubernetes itself can't be set.
    static func check(_ source: FlexVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.driver.isEmpty { findings.required(path().child("driver")) }
        guard let options = source.options else { return }
        for option in options.keys.sorted() {
            let namespace = "." + (option.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first ?? "").lowercased()
            if namespace.hasSuffix(".kubernetes.io") || namespace.hasSuffix(".k8s.io") {
                let detail = "kubernetes.io and k8s.io namespaces are reserved"
                findings.invalid(path().child("options").key(option), .string(option), detail)
            }
        }
    }

    /// `validateFCVolumeSource`.
    static func check(_ source: FCVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let names = source.targetWWNs ?? []
        let identifiers = source.wwids ?? []
        if names.isEmpty, identifiers.isEmpty {
            findings.required(path().child("targetWWNs"), "must specify either targetWWNs or wwids, but not both")
        }
        if names.isEmpty { return }
        if !identifiers.isEmpty {
            let detail = "targetWWNs and wwids can not be specified simultaneously"
            findings.invalid(path().child("targetWWNs"), FindingValue(names), detail)
        }
        if let lun = source.lun {
            checkLun(lun, at: path().child("lun"), &findings)
        } else {
            findings.required(path().child("lun"), "lun is required if targetWWNs is specified")
        }
    }

    /// `validateISCSIVolumeSource`.
    static func check(_ source: ISCSIVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.targetPortal.isEmpty { findings.required(path().child("targetPortal")) }
        if source.iqn.isEmpty {
            findings.required(path().child("iqn"))
        } else {
            checkInitiator(source.iqn, at: path().child("iqn"), &findings)
        }
        checkLun(source.lun, at: path().child("lun"), &findings)
        if source.chapAuthDiscovery == true || source.chapAuthSession == true, source.secretRef == nil {
            findings.required(path().child("secretRef"))
        }
        if let name = source.initiatorName { checkInitiator(name, at: path().child("initiatorname"), &findings) }
    }

    /// The target's session is called after the volume and the portal, which together have to be short.
    static func checkTarget(
        _ source: ISCSIVolumeSource,
        of volume: String,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        guard source.initiatorName != nil, volume.utf8.count + 1 + source.targetPortal.utf8.count > 64 else { return }
        let detail =
            "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."
        findings.invalid(path().child("name"), .string(volume), detail)
    }

    private static func checkLun(_ lun: Int32, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if (0...255).contains(lun) { return }
        findings.invalid(path(), .integer(Int64(lun)), "must be between 0 and 255, inclusive")
    }

    private static func checkInitiator(_ name: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        switch ISCSIName(name) {
        case .valid: break
        case .malformed: findings.invalid(path(), .string(name), "must be valid format")
        case .unknownKind: findings.invalid(path(), .string(name), "must be valid format starting with iqn, eui, or naa")
        }
    }
}
