internal import PodSpec

/// Rules for where a pod may run: node selector, affinity, topology spread, tolerations.
///
/// `schedulingGroup` isn't looked at: its feature gate is off by default, and an API server without it drops the field.
enum SchedulingRules {
    /// Checks what a spec says about nodes.
    ///
    /// - Parameter metadata: The metadata of the pod itself; nil for the template of a pod.
    static func check(_ spec: Pod.Spec, metadata: ObjectMeta?, at path: FieldPath, _ findings: inout Findings) {
        if let labels = spec.nodeSelector, !labels.isEmpty { findings.checkLabels(labels, path.child("nodeSelector")) }
        if let affinity = spec.affinity {
            check(affinity, podLabels: metadata?.labels, at: path.child("affinity"), &findings)
        }
        if let constraints = spec.topologySpreadConstraints {
            let field = path.child("topologySpreadConstraints")
            TopologySpreadRules.check(constraints, podLabels: metadata?.labels, at: field, &findings)
        }
        if let tolerations = spec.tolerations { TolerationRules.check(tolerations, at: path.child("tolerations"), &findings) }
    }

    /// `validateAffinity`.
    private static func check(_ affinity: Affinity, podLabels: [String: String]?, at path: FieldPath, _ findings: inout Findings) {
        if let rules = affinity.nodeAffinity { NodeAffinityRules.check(rules, at: path.child("nodeAffinity"), &findings) }
        if let rules = affinity.podAffinity {
            PodAffinityRules.check(
                required: rules.requiredDuringSchedulingIgnoredDuringExecution,
                preferred: rules.preferredDuringSchedulingIgnoredDuringExecution,
                podLabels: podLabels,
                at: path.child("podAffinity"),
                &findings
            )
        }
        if let rules = affinity.podAntiAffinity {
            PodAffinityRules.check(
                required: rules.requiredDuringSchedulingIgnoredDuringExecution,
                preferred: rules.preferredDuringSchedulingIgnoredDuringExecution,
                podLabels: podLabels,
                at: path.child("podAntiAffinity"),
                &findings
            )
        }
    }
}
