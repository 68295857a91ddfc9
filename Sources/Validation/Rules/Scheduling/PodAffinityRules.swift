internal import PodSpec

/// Rules for the pods that a pod wants beside it, or not (`validatePodAffinity`, `validatePodAntiAffinity`).
enum PodAffinityRules {
    /// Checks the terms of an affinity or anti-affinity.
    ///
    /// - Parameter podLabels: The labels of the pod itself, whose values the API server puts into the selectors; nil for a template.
    static func check(
        required: [PodAffinityTerm]?,
        preferred: [WeightedPodAffinityTerm]?,
        podLabels: [String: String]?,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if let required {
            let field = path.child("requiredDuringSchedulingIgnoredDuringExecution")
            for (index, term) in required.enumerated() { check(term, podLabels: podLabels, at: field.index(index), &findings) }
        }
        if let preferred {
            let field = path.child("preferredDuringSchedulingIgnoredDuringExecution")
            for (index, term) in preferred.enumerated() {
                NodeAffinityRules.checkWeight(term.weight, at: field.index(index).child("weight"), &findings)
                check(term.podAffinityTerm, podLabels: podLabels, at: field.index(index).child("podAffinityTerm"), &findings)
            }
        }
    }

    /// `validatePodAffinityTerm`. Namespaces are reported on a field called `namespace`.
    private static func check(
        _ term: PodAffinityTerm,
        podLabels: [String: String]?,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        let keys = MatchLabelKeys(matching: term.matchLabelKeys ?? [], differing: term.mismatchLabelKeys ?? [])
        let selector = keys.merged(into: term.labelSelector, podLabels: podLabels)
        LabelSelectorRules.check(selector, at: path.child("labelSelector"), &findings)
        LabelSelectorRules.check(term.namespaceSelector, at: path.child("namespaceSelector"), &findings)
        for name in term.namespaces ?? [] { findings.invalid(path.child("namespace"), name, Constraints.dnsLabel(name)) }
        keys.check(selector, at: path, &findings)
        if term.topologyKey.isEmpty { findings.required(path.child("topologyKey"), "can not be empty") }
        LabelSelectorRules.checkKey(term.topologyKey, at: path.child("topologyKey"), &findings)
    }
}
