internal import PodSpec

/// What the server says about pods it accepts (pkg/api/pod, `GetWarningsForPod`).
enum PodWarnings {
    /// Checks a pod or template; the paths are those of its spec and of its annotations.
    static func check(
        _ spec: Pod.Spec,
        metadata: ObjectMeta?,
        at path: FieldPath,
        annotations: FieldPath,
        _ findings: inout Findings
    ) {
        ContainerWarnings.check(spec, at: path, &findings)
        if let volumes = spec.volumes { VolumeWarnings.check(volumes, at: path.child("volumes"), &findings) }
        SchedulingWarnings.check(spec, at: path, &findings)
        PodAnnotationWarnings.check(metadata?.annotations, spec, at: annotations, &findings)
        if let aliases = spec.hostAliases { checkHostAliases(aliases, at: path.child("hostAliases"), &findings) }
        if let secrets = spec.imagePullSecrets { checkPullSecrets(secrets, at: path.child("imagePullSecrets"), &findings) }
        for (index, nameserver) in (spec.dnsConfig?.nameservers ?? []).enumerated() {
            warnAboutAddress(nameserver, at: path.child("dnsConfig", "nameservers").index(index), &findings)
        }
        if let overhead = spec.overhead {
            ContainerWarnings.warnAboutFractions(overhead, at: path.child("overhead"), &findings)
        }
        if let seconds = spec.terminationGracePeriodSeconds, seconds < 0 {
            let place = path.child("terminationGracePeriodSeconds")
            findings.warning(place, "\(place): must be >= 0; negative values are invalid and will be treated as 1")
        }
    }

    private static func checkHostAliases(_ aliases: [HostAlias], at path: FieldPath, _ findings: inout Findings) {
        var seen: Set<String> = []
        for (index, alias) in aliases.enumerated() {
            let place = path.index(index).child("ip")
            if !seen.insert(alias.ip).inserted { findings.warning(place, "\(place): duplicate ip \(GoText.quoted(alias.ip))") }
            warnAboutAddress(alias.ip, at: place, &findings)
        }
    }

    private static func checkPullSecrets(_ secrets: [LocalObjectReference], at path: FieldPath, _ findings: inout Findings) {
        var seen: Set<String> = []
        for (index, secret) in secrets.enumerated() {
            let place = path.index(index).child("name")
            let name = secret.name ?? ""
            if !seen.insert(name).inserted { findings.warning(place, "\(place): duplicate name \(GoText.quoted(name))") }
            if name.isEmpty { findings.warning(place, "\(place): invalid empty name \"\"") }
        }
    }

    private static func warnAboutAddress(_ address: String, at path: FieldPath, _ findings: inout Findings) {
        if let warning = Constraints.ipAddressWarning(address) { findings.warning(path, "\(path): \(warning)") }
    }
}
