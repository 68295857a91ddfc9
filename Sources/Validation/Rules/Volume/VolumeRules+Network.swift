internal import PodSpec

/// Network file systems and storage clusters.
extension VolumeRules {
    /// `validateNFSVolumeSource`.
    static func check(_ source: NFSVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.server.isEmpty { findings.required(path().child("server")) }
        if source.path.isEmpty { findings.required(path().child("path")) }
        if !PathRules.isAbsolute(source.path) {
            findings.invalid(path().child("path"), .string(source.path), "must be an absolute path")
        }
    }

    /// `validateGlusterfsVolumeSource`.
    static func check(_ source: GlusterfsVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.endpoints.isEmpty { findings.required(path().child("endpoints")) }
        if source.path.isEmpty { findings.required(path().child("path")) }
    }

    /// `validateFlockerVolumeSource`.
    static func check(_ source: FlockerVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let name = source.datasetName ?? ""
        let uuid = source.datasetUUID ?? ""
        if name.isEmpty, uuid.isEmpty { findings.required(path(), "one of datasetName and datasetUUID is required") }
        if !name.isEmpty, !uuid.isEmpty {
            findings.invalid(path(), "resource", "datasetName and datasetUUID can not be specified simultaneously")
        }
        if name.utf8.contains(UInt8(ascii: "/")) {
            findings.invalid(path().child("datasetName"), .string(name), "must not contain '/'")
        }
    }

    /// `validateRBDVolumeSource`.
    static func check(_ source: RBDVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.monitors.isEmpty { findings.required(path().child("monitors")) }
        if source.image.isEmpty { findings.required(path().child("image")) }
    }

    /// `validateCephFSVolumeSource`.
    static func check(_ source: CephFSVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.monitors.isEmpty { findings.required(path().child("monitors")) }
    }

    /// `validateQuobyteVolumeSource`.
    static func check(_ source: QuobyteVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let form = "must be a host:port pair or multiple pairs separated by commas"
        if source.registry.isEmpty {
            findings.required(path().child("registry"), form)
        } else if (source.tenant ?? "").utf8.count >= 65 {
            findings.required(path().child("tenant"), "must be a UUID and may not exceed a length of 64 characters")
        } else {
            for pair in source.registry.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            where !isHostAndPort(pair) {
                findings.invalid(path().child("registry"), .string(source.registry), form)
            }
        }
        if source.volume.isEmpty { findings.required(path().child("volume")) }
    }

    /// Whether Go's `net.SplitHostPort` takes the text apart: one colon, or brackets around a host with several.
    private static func isHostAndPort(_ text: Substring.UTF8View) -> Bool {
        let (open, close, colon) = (UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"))
        guard let last = text.lastIndex(of: colon) else { return false }
        guard text.first == open else {
            return !text[..<last].contains(colon) && !text.contains { $0 == open || $0 == close }
        }
        guard let end = text.firstIndex(of: close), text.index(after: end) == last else { return false }
        return !text.dropFirst().contains(open) && !text[last...].contains(close)
    }

    /// `validateScaleIOVolumeSource`.
    static func check(_ source: ScaleIOVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.gateway.isEmpty { findings.required(path().child("gateway")) }
        if source.system.isEmpty { findings.required(path().child("system")) }
        if (source.volumeName ?? "").isEmpty { findings.required(path().child("volumeName")) }
    }

    /// `validateStorageOSVolumeSource`.
    static func check(_ source: StorageOSVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let name = source.volumeName ?? ""
        if name.isEmpty {
            findings.required(path().child("volumeName"))
        } else {
            findings.invalid(path().child("volumeName"), name, Constraints.dnsLabel(name))
        }
        if let namespace = source.volumeNamespace, !namespace.isEmpty {
            findings.invalid(path().child("volumeNamespace"), namespace, Constraints.dnsLabel(namespace))
        }
        checkNamed(source.secretRef, at: path().child("secretRef"), &findings)
    }
}
