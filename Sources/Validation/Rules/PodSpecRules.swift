internal import PodSpec

/// Rules for the spec of a pod, in a Pod of its own or in a template (`ValidatePodSpec`).
enum PodSpecRules {
    static func check(
        _ spec: Pod.Spec,
        metadata: ObjectMeta?,
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {
        let volumes = VolumeRules.check(spec.volumes ?? [], metadata: metadata, at: path.child("volumes"), &findings)
        ContainerRules.check(spec, volumes: volumes, at: path, options, &findings)
        PodResourceRules.check(spec, at: path, &findings)
        PodSecurityContextRules.check(spec, at: path, &findings)
        WindowsHostProcessRules.check(spec, at: path, &findings)
        HostUsersRules.check(spec, at: path, &findings)
        PodOSRules.check(spec, at: path, &findings)
        SchedulingRules.check(spec, metadata: metadata, at: path, &findings)
    }
}
