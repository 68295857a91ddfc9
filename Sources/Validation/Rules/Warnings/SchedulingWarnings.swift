internal import PodSpec

/// What the server says about scheduling constraints it accepts.
enum SchedulingWarnings {
    /// Labels of nodes that have been replaced (pkg/api/node, `deprecatedNodeLabels`).
    private static let replacedLabels = [
        "beta.kubernetes.io/arch": "deprecated since v1.14; use \"kubernetes.io/arch\" instead",
        "beta.kubernetes.io/os": "deprecated since v1.14; use \"kubernetes.io/os\" instead",
        "failure-domain.beta.kubernetes.io/region": "deprecated since v1.17; use \"topology.kubernetes.io/region\" instead",
        "failure-domain.beta.kubernetes.io/zone": "deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead",
        "beta.kubernetes.io/instance-type": "deprecated since v1.17; use \"node.kubernetes.io/instance-type\" instead",
    ]

    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        for key in (spec.nodeSelector ?? [:]).keys.sorted() {
            guard let advice = replacedLabels[key] else { continue }
            let place = path.child("nodeSelector").key(key)
            findings.warning(place, "\(place): \(advice)")
        }
        for (index, constraint) in (spec.topologySpreadConstraints ?? []).enumerated() {
            let place = path.child("topologySpreadConstraints").index(index)
            warnAboutKey(constraint.topologyKey, at: place.child("topologyKey"), &findings)
            if constraint.labelSelector == nil { warnAboutSelector(at: place.child("labelSelector"), &findings) }
        }
        if let affinity = spec.affinity { check(affinity, at: path.child("affinity"), &findings) }
    }

    private static func check(_ affinity: Affinity, at path: FieldPath, _ findings: inout Findings) {
        if let node = affinity.nodeAffinity { check(node, at: path.child("nodeAffinity"), &findings) }
        let terms = [
            (
                "podAffinity", affinity.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                affinity.podAffinity?.preferredDuringSchedulingIgnoredDuringExecution
            ),
            (
                "podAntiAffinity", affinity.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution,
                affinity.podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution
            ),
        ]
        for (field, required, preferred) in terms {
            for (index, term) in (required ?? []).enumerated() where term.labelSelector == nil {
                let place = path.child(field, "requiredDuringSchedulingIgnoredDuringExecution").index(index)
                warnAboutSelector(at: place.child("labelSelector"), &findings)
            }
            for (index, term) in (preferred ?? []).enumerated() where term.podAffinityTerm.labelSelector == nil {
                let place = path.child(field, "preferredDuringSchedulingIgnoredDuringExecution").index(index)
                warnAboutSelector(at: place.child("podAffinityTerm", "labelSelector"), &findings)
            }
        }
    }

    private static func check(_ affinity: NodeAffinity, at path: FieldPath, _ findings: inout Findings) {
        let required = path.child("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
        for (index, term) in (affinity.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []).enumerated() {
            check(term, checksValues: false, at: required.index(index), &findings)
        }
        let preferred = path.child("preferredDuringSchedulingIgnoredDuringExecution")
        for (index, term) in (affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []).enumerated() {
            check(term.preference, checksValues: true, at: preferred.index(index).child("preference"), &findings)
        }
    }

    /// Values that no label can have are errors in a requirement and worth a warning in a preference.
    private static func check(_ term: NodeSelectorTerm, checksValues: Bool, at path: FieldPath, _ findings: inout Findings) {
        for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
            let place = path.child("matchExpressions").index(index)
            warnAboutKey(requirement.key, at: place.child("key"), &findings)
            guard checksValues else { continue }
            for (position, value) in (requirement.values ?? []).enumerated() {
                for problem in Constraints.labelValue(value) {
                    let field = place.child("values").index(position)
                    findings.warning(field, "\(field): \(value) is invalid, \(problem)")
                }
            }
        }
    }

    private static func warnAboutKey(_ key: String, at path: FieldPath, _ findings: inout Findings) {
        if let advice = replacedLabels[key] { findings.warning(path, "\(path): \(key) is \(advice)") }
    }

    private static func warnAboutSelector(at path: FieldPath, _ findings: inout Findings) {
        findings.warning(path, "\(path): a null labelSelector results in matching no pod")
    }
}
