internal import PodSpec

/// Rules for volumes and their sources (`ValidateVolumes`).
enum VolumeRules {
    /// Checks the volumes; returns those whose names are fit to be referred to.
    static func check(
        _ volumes: [Volume],
        metadata: ObjectMeta?,
        spec: Pod.Spec,
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) -> [String: Volume] {
        Dictionary(volumes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
