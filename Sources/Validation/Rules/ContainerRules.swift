internal import PodSpec

/// Rules for the containers of all three sorts.
enum ContainerRules {
    static func check(
        _ spec: Pod.Spec,
        volumes: VolumeIndex,
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {}
}
