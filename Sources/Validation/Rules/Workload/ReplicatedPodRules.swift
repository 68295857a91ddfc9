internal import PodSpec

/// Rules for templates whose pods are replaced for ever.
enum ReplicatedPodRules {
    /// The pods must restart always and have no deadline; `path` is the template's.
    static func check(_ template: PodTemplate.Spec?, of kind: String, at path: FieldPath, _ findings: inout Findings) {
        let spec = template?.spec ?? .zero
        if spec.restartPolicy != .always {
            let value = FindingValue.string(spec.restartPolicy?.rawValue ?? "")
            findings.notSupported(path.child("spec", "restartPolicy"), value, [RestartPolicy.always.rawValue])
        }
        if spec.activeDeadlineSeconds != nil {
            findings.forbidden(path.child("spec", "activeDeadlineSeconds"), "activeDeadlineSeconds in \(kind) is not Supported")
        }
    }
}
