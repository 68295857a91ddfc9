internal import PodSpec

/// Keys of labels whose values the pod itself gives, in affinity terms and spread constraints.
///
/// On creation of a pod the API server adds a requirement to the selector for each key that the pod has a label for
/// (pkg/registry/core/pod, `applyLabelKeysToLabelSelector`), and validates the result.
struct MatchLabelKeys {
    /// Keys whose value must be the pod's.
    let matching: [String]
    /// Keys whose value must not be the pod's.
    var differing: [String] = []

    /// The selector as it is validated; unchanged where there is none, or no pod.
    func merged(into selector: LabelSelector?, podLabels: [String: String]?) -> LabelSelector? {
        guard var merged = selector, let podLabels, !(matching.isEmpty && differing.isEmpty) else { return selector }
        func requirements(_ keys: [String], _ operator: LabelSelectorOperator) -> [LabelSelectorRequirement] {
            keys.compactMap { key in
                podLabels[key].map { LabelSelectorRequirement(key: key, operator: `operator`, values: [$0]) }
            }
        }
        merged.matchExpressions = (merged.matchExpressions ?? []) + requirements(matching, .in) + requirements(differing, .notIn)
        return merged
    }

    /// Checks the keys beside the merged selector (`validateMatchLabelKeysAndMismatchLabelKeys`).
    func check(_ selector: LabelSelector?, at path: FieldPath, _ findings: inout Findings) {
        if matching.isEmpty, differing.isEmpty { return }
        check(matching, hasSelector: selector != nil, at: path.child("matchLabelKeys"), &findings)
        check(differing, hasSelector: selector != nil, at: path.child("mismatchLabelKeys"), &findings)
        if let selector { checkRepetition(in: selector, at: path, &findings) }
        let unwanted = Set(differing)
        for (index, key) in matching.enumerated() where unwanted.contains(key) {
            let detail = "exists in both matchLabelKeys and mismatchLabelKeys"
            findings.invalid(path.child("matchLabelKeys").index(index), .string(key), detail)
        }
    }

    /// `validateLabelKeys`.
    private func check(_ keys: [String], hasSelector: Bool, at path: FieldPath, _ findings: inout Findings) {
        if keys.isEmpty { return }
        if !hasSelector { return findings.forbidden(path, "must not be specified when labelSelector is not set") }
        for (index, key) in keys.enumerated() { LabelSelectorRules.checkKey(key, at: path.index(index), &findings) }
    }

    /// A key that the selector names as well shows in its second requirement, since the merge has made one of its own.
    ///
    /// It is reported on the term itself, with the key's index.
    private func checkRepetition(in selector: LabelSelector, at path: FieldPath, _ findings: inout Findings) {
        let indexes = Dictionary(zip(matching, matching.indices), uniquingKeysWith: { $1 })
        if indexes.isEmpty { return }
        var seen = Set((selector.matchLabels ?? [:]).keys)
        for requirement in selector.matchExpressions ?? [] where !seen.insert(requirement.key).inserted {
            guard let index = indexes[requirement.key] else { continue }
            let detail = "exists in both matchLabelKeys and labelSelector"
            findings.invalid(path.index(index), .string(requirement.key), detail)
        }
    }
}
