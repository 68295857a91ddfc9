internal import PodSpec

/// Volumes backed by claims: one that exists, or one that is made for the pod.
extension VolumeRules {
    /// `validatePersistentClaimVolumeSource`.
    static func check(
        _ source: PersistentVolumeClaimVolumeSource,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if source.claimName.isEmpty { findings.required(path().child("claimName")) }
    }

    /// `validateEphemeralVolumeSource`.
    static func check(_ source: EphemeralVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let template = source.volumeClaimTemplate else { return findings.required(path().child("volumeClaimTemplate")) }
        PersistentVolumeClaimRules.check(template, at: path().child("volumeClaimTemplate"), &findings)
    }

    /// The claim is called after the pod and the volume, which has to give a name that a claim can have.
    static func checkClaimName(
        volume: String,
        pod: String,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if volume.isEmpty || pod.isEmpty { return }
        let claim = "\(pod)-\(volume)"
        for problem in Constraints.dnsSubdomain(claim) {
            findings.invalid(path().child("name"), .string(volume), "PVC name \(GoText.quoted(claim)): \(problem)")
        }
    }
}
