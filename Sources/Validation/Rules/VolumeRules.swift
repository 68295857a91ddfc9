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
    ) -> VolumeIndex {
        var index = VolumeIndex()
        for volume in volumes { index[volume.name] = VolumeIndex.Kind(volume) }
        return index
    }
}
