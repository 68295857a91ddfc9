internal import PodSpec

/// What the API server says about node selectors, affinity and spread constraints it accepts (pkg/api/pod/warnings.go, pkg/api/node).
enum SchedulingWarnings {
    /// Warns about the spec at `path`.
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        if let selector = spec.nodeSelector { check(selector, at: path.child("nodeSelector"), &findings) }
        if let affinity = spec.affinity { check(affinity, at: path.child("affinity"), &findings) }
        for (index, constraint) in (spec.topologySpreadConstraints ?? []).enumerated() {
            let place = path.child("topologySpreadConstraints").index(index)
            warnAboutLabel(constraint.topologyKey, at: place.child("topologyKey"), &findings)
            if constraint.labelSelector == nil { warnAboutNull(at: place.child("labelSelector"), &findings) }
        }
    }

    private static func check(_ selector: [String: String], at path: FieldPath, _ findings: inout Findings) {
        for (label, advice) in deprecatedLabels where selector[label] != nil {
            findings.warning(path.key(label), "\(path.key(label)): \(advice)")
        }
    }

    private static func check(_ affinity: Affinity, at path: FieldPath, _ findings: inout Findings) {
        let (required, preferred) = ("requiredDuringSchedulingIgnoredDuringExecution", "preferredDuringSchedulingIgnoredDuringExecution")
        if let rules = affinity.nodeAffinity {
            let terms = path.child("nodeAffinity", required).child("nodeSelectorTerms")
            for (index, term) in (rules.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []).enumerated() {
                check(term, checksValues: false, at: terms.index(index), &findings)
            }
            for (index, term) in (rules.preferredDuringSchedulingIgnoredDuringExecution ?? []).enumerated() {
                let place = path.child("nodeAffinity", preferred).index(index).child("preference")
                check(term.preference, checksValues: true, at: place, &findings)
            }
        }
        if let rules = affinity.podAffinity {
            let place = path.child("podAffinity")
            check(rules.requiredDuringSchedulingIgnoredDuringExecution, at: place.child(required), &findings)
            check(rules.preferredDuringSchedulingIgnoredDuringExecution, at: place.child(preferred), &findings)
        }
        if let rules = affinity.podAntiAffinity {
            let place = path.child("podAntiAffinity")
            check(rules.requiredDuringSchedulingIgnoredDuringExecution, at: place.child(required), &findings)
            check(rules.preferredDuringSchedulingIgnoredDuringExecution, at: place.child(preferred), &findings)
        }
    }

    /// `GetWarningsForNodeSelectorTerm`: values that are an error where they are required are a warning where they are preferred.
    private static func check(_ term: NodeSelectorTerm, checksValues: Bool, at path: FieldPath, _ findings: inout Findings) {
        for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
            let place = path.child("matchExpressions").index(index)
            warnAboutLabel(requirement.key, at: place.child("key"), &findings)
            if !checksValues { continue }
            for (position, value) in (requirement.values ?? []).enumerated() {
                let field = place.child("values").index(position)
                for problem in Constraints.labelValue(value) {
                    findings.warning(field, "\(field): \(value) is invalid, \(problem)")
                }
            }
        }
    }

    private static func check(_ terms: [PodAffinityTerm]?, at path: FieldPath, _ findings: inout Findings) {
        for (index, term) in (terms ?? []).enumerated() where term.labelSelector == nil {
            warnAboutNull(at: path.index(index).child("labelSelector"), &findings)
        }
    }

    private static func check(_ terms: [WeightedPodAffinityTerm]?, at path: FieldPath, _ findings: inout Findings) {
        for (index, term) in (terms ?? []).enumerated() where term.podAffinityTerm.labelSelector == nil {
            warnAboutNull(at: path.index(index).child("podAffinityTerm", "labelSelector"), &findings)
        }
    }

    private static func warnAboutNull(at path: FieldPath, _ findings: inout Findings) {
        findings.warning(path, "\(path): a null labelSelector results in matching no pod")
    }

    private static func warnAboutLabel(_ label: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let advice = deprecatedLabels.first(where: { $0.label == label })?.advice else { return }
        findings.warning(path(), "\(path()): \(label) is \(advice)")
    }

    /// `deprecatedNodeLabels`, sorted.
    private static let deprecatedLabels = [
        (label: "app.kubernetes.io/created-by", advice: "deprecated since v1.9"),
        (label: "beta.kubernetes.io/arch", advice: #"deprecated since v1.14; use "kubernetes.io/arch" instead"#),
        (
            label: "beta.kubernetes.io/instance-type",
            advice: #"deprecated since v1.17; use "node.kubernetes.io/instance-type" instead"#
        ),
        (label: "beta.kubernetes.io/os", advice: #"deprecated since v1.14; use "kubernetes.io/os" instead"#),
        (
            label: "failure-domain.beta.kubernetes.io/region",
            advice: #"deprecated since v1.17; use "topology.kubernetes.io/region" instead"#
        ),
        (
            label: "failure-domain.beta.kubernetes.io/zone",
            advice: #"deprecated since v1.17; use "topology.kubernetes.io/zone" instead"#
        ),
        (label: "node-role.kubernetes.io/master", advice: #"use "node-role.kubernetes.io/control-plane" instead"#),
        (
            label: "scheduler.alpha.kubernetes.io/preferAvoidPods",
            advice: "deprecated since v1.22; use Taints and Tolerations instead"
        ),
    ]
}
