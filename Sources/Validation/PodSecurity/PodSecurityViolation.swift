internal import PodSpec

/// What a pod does against a check, in the admission controller's words.
struct PodSecurityViolation: Sendable {
    /// What the check objects to.
    let reason: String
    /// Who does it and how.
    let detail: String
    /// The offending fields, the pod's own before those of its containers.
    let places: [Diagnostic.Related]
}
