internal import PodSpec

/// Volumes that come from the node itself, from a repository or from an image.
extension VolumeRules {
    /// `validateVolumeSource`, its first lines.
    static func check(_ source: EmptyDirVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if let limit = source.sizeLimit, limit.isNegative {
            findings.forbidden(path().child("sizeLimit"), "SizeLimit field must be a valid resource quantity")
        }
    }

    /// `validateHostPathVolumeSource`.
    static func check(_ source: HostPathVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.path.isEmpty { return findings.required(path().child("path")) }
        PathRules.checkNoBackstep(source.path, at: path().child("path"), &findings)
        if let type = source.type, !type.isKnown {
            findings.notSupported(path().child("type"), .string(type.rawValue), HostPathType.known.map(\.rawValue).sorted())
        }
    }

    /// `validateGitRepoVolumeSource`.
    static func check(_ source: GitRepoVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if source.repository.isEmpty { findings.required(path().child("repository")) }
        PathRules.checkDescending(source.directory ?? "", at: path().child("directory"), &findings)
    }

    /// `validateImageVolumeSource`: a template may leave the image to whoever makes the pod.
    static func check(
        _ source: ImageVolumeSource,
        isInPod: Bool,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if isInPod, (source.reference ?? "").isEmpty { findings.required(path().child("reference")) }
        guard let policy = source.pullPolicy, !policy.rawValue.isEmpty else { return findings.required(path().child("pullPolicy")) }
        if !policy.isKnown {
            let known = ImagePullPolicy.known.map(\.rawValue).sorted()
            findings.notSupported(path().child("pullPolicy"), .string(policy.rawValue), known)
        }
    }
}
