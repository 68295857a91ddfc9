internal import PodSpec

/// Rules for variables that are read from a file in a volume (`validateFileKeySelector`, `validateFileKeyRefVolumes`).
enum EnvFileRules {
    static func check(_ reference: FileKeySelector, _ context: ContainerContext, at path: FieldPath, _ findings: inout Findings) {
        checkVolume(reference.volumeName, context, at: path, &findings)
        if reference.volumeName.isEmpty {
            findings.required(path.child("volumeName"))
        } else {
            findings.invalid(path, "volumeName", reference.volumeName, Constraints.dnsLabel(reference.volumeName))
        }
        if reference.path.isEmpty {
            findings.required(path.child("path"))
        } else {
            PathRules.checkNoBackstep(reference.path, at: path.child("path"), &findings)
        }
        if reference.key.isEmpty {
            findings.required(path.child("key"))
        } else {
            findings.invalid(path, "key", reference.key, Constraints.environmentName(reference.key))
        }
    }

    /// The file has to be in an `emptyDir` volume of the pod.
    private static func checkVolume(
        _ name: String,
        _ context: ContainerContext,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        // Unlike for a mount, a faulty volume is good enough, and of two with one name the last counts.
        let volumes = context.allVolumes
        switch volumes.lastIndex(where: { $0.name == name }).map({ VolumeIndex.Kind(volumes.span, $0) }) {
        case .emptyDir?: break
        case nil: findings.notFound(path.child("volumeName"), .string(name))
        default: findings.invalid(path.child("volumeName"), .string(name), "referenced volume must be of type emptyDir")
        }
    }
}
