internal import PodSpec

/// Rules for the spec of a pod, in a Pod of its own or in a template (`ValidatePodSpec`).
enum PodSpecRules {
    /// The metadata is that of a Pod, which claims and volumes are named after; a template has none.
    static func check(
        _ spec: Pod.Spec,
        metadata: ObjectMeta?,
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {
        var volumes = VolumeIndex()
        if let list = spec.volumes {
            volumes = VolumeRules.check(list, metadata: metadata, at: path.child("volumes"), &findings)
        }
        if let claims = spec.resourceClaims {
            PodResourceClaimRules.check(claims, metadata: metadata, at: path.child("resourceClaims"), &findings)
        }
        ContainerRules.check(spec, volumes: volumes, at: path, options, &findings)
        PodResourceRules.check(spec, at: path, &findings)
        if let overhead = spec.overhead { ResourceRules.check(overhead: overhead, at: path.child("overhead"), &findings) }
        PodLifetimeRules.check(spec, at: path, &findings)
        PodNetworkRules.check(spec, at: path, &findings)
        PodHostnameRules.check(spec, at: path, &findings)
        PodReferenceRules.check(spec, at: path, &findings)
        PodGateRules.check(spec, at: path, &findings)
        PodSecurityContextRules.check(spec, at: path, &findings)
        WindowsHostProcessRules.check(spec, at: path, &findings)
        HostUsersRules.check(spec, at: path, &findings)
        PodOSRules.check(spec, at: path, &findings)
        SchedulingRules.check(spec, metadata: metadata, at: path, &findings)
    }
}
