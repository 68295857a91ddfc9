internal import PodSpec

/// Rules for the nodes a pod needs or prefers (`validateNodeAffinity`).
enum NodeAffinityRules {
    static func check(_ affinity: NodeAffinity, at path: FieldPath, _ findings: inout Findings) {
        if let selector = affinity.requiredDuringSchedulingIgnoredDuringExecution {
            check(selector, at: path.child("requiredDuringSchedulingIgnoredDuringExecution"), &findings)
        }
        guard let terms = affinity.preferredDuringSchedulingIgnoredDuringExecution else { return }
        let preferred = path.child("preferredDuringSchedulingIgnoredDuringExecution")
        for (index, term) in terms.enumerated() {
            checkWeight(term.weight, at: preferred.index(index).child("weight"), &findings)
            // A preference that no label can meet does no harm, so its values are only warned about.
            check(term.preference, checksValues: false, at: preferred.index(index).child("preference"), &findings)
        }
    }

    /// `ValidateNodeSelector`.
    static func check(_ selector: NodeSelector, at path: FieldPath, _ findings: inout Findings) {
        let terms = path.child("nodeSelectorTerms")
        if selector.nodeSelectorTerms.isEmpty { findings.required(terms, "must have at least one node selector term") }
        for (index, term) in selector.nodeSelectorTerms.enumerated() {
            check(term, checksValues: true, at: terms.index(index), &findings)
        }
    }

    /// The weight of a preference, for nodes as for pods.
    static func checkWeight(_ weight: Int32, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if (1...100).contains(weight) { return }
        findings.invalid(path(), .integer(Int64(weight)), "must be in the range 1-100")
    }

    /// `ValidateNodeSelectorTerm`.
    private static func check(_ term: NodeSelectorTerm, checksValues: Bool, at path: FieldPath, _ findings: inout Findings) {
        for (index, requirement) in (term.matchExpressions ?? []).enumerated() {
            let field = path.child("matchExpressions").index(index)
            checkLabel(requirement, checksValues: checksValues, at: field, &findings)
        }
        for (index, requirement) in (term.matchFields ?? []).enumerated() {
            checkField(requirement, at: path.child("matchFields").index(index), &findings)
        }
    }

    /// `ValidateNodeSelectorRequirement`.
    private static func checkLabel(
        _ requirement: NodeSelectorRequirement,
        checksValues: Bool,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        let values = requirement.values ?? []
        switch requirement.operator {
        case .in, .notIn:
            if values.isEmpty { findings.required(path.child("values"), "must be specified when `operator` is 'In' or 'NotIn'") }
        case .exists, .doesNotExist:
            if !values.isEmpty {
                findings.forbidden(path.child("values"), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
            }
        case .greaterThan, .lessThan:
            if values.count != 1 {
                findings.required(path.child("values"), "must be specified single value when `operator` is 'Lt' or 'Gt'")
            }
        default: reject(requirement.operator, at: path, &findings)
        }
        LabelSelectorRules.checkKey(requirement.key, at: path.child("key"), &findings)
        if checksValues { LabelSelectorRules.checkValues(values, at: path.child("values"), &findings) }
    }

    /// `ValidateNodeFieldSelectorRequirement`: only a node's name can be selected.
    private static func checkField(_ requirement: NodeSelectorRequirement, at path: FieldPath, _ findings: inout Findings) {
        let values = requirement.values ?? []
        switch requirement.operator {
        case .in, .notIn:
            if values.count != 1 {
                let detail = "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
                findings.required(path.child("values"), detail)
            }
        default: reject(requirement.operator, at: path, &findings)
        }
        guard requirement.key == "metadata.name" else {
            return findings.invalid(path.child("key"), .string(requirement.key), "not a valid field selector key")
        }
        for (index, value) in values.enumerated() {
            findings.invalid(path.child("values").index(index), value, Constraints.dnsSubdomain(value))
        }
    }

    private static func reject(_ unknown: NodeSelectorOperator, at path: FieldPath, _ findings: inout Findings) {
        findings.invalid(path.child("operator"), .string(unknown.rawValue), "not a valid selector operator")
    }
}
