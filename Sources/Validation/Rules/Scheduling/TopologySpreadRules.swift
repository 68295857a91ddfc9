internal import PodSpec

/// Rules for how pods spread over the cluster (`validateTopologySpreadConstraints`).
enum TopologySpreadRules {
    /// Checks the constraints of one spec.
    ///
    /// - Parameter podLabels: The labels of the pod itself, whose values the API server puts into the selectors; nil for a template.
    static func check(
        _ constraints: [TopologySpreadConstraint],
        podLabels: [String: String]?,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if constraints.count > 1 { checkKinds(of: constraints, at: path, &findings) }
        for (index, constraint) in constraints.enumerated() {
            check(constraint, podLabels: podLabels, at: path.index(index), &findings)
        }
    }

    /// Of constraints that agree in both parts, all but the last are reported.
    private static func checkKinds(of constraints: [TopologySpreadConstraint], at path: FieldPath, _ findings: inout Findings) {
        var remaining: [Kind: Int] = [:]
        for constraint in constraints { remaining[Kind(constraint), default: 0] += 1 }
        for (index, constraint) in constraints.enumerated() {
            let kind = Kind(constraint)
            remaining[kind, default: 1] -= 1
            guard remaining[kind, default: 0] > 0 else { continue }
            let field = path.index(index).child("{topologyKey, whenUnsatisfiable}")
            findings.duplicate(field, .string("{\(kind.key), \(kind.action)}"))
        }
    }

    /// What makes a constraint one of a kind (`ValidateSpreadConstraintNotRepeat`).
    private struct Kind: Hashable {
        let key: String
        let action: UnsatisfiableConstraintAction

        init(_ constraint: TopologySpreadConstraint) {
            key = constraint.topologyKey
            action = constraint.whenUnsatisfiable
        }
    }

    private static func check(
        _ constraint: TopologySpreadConstraint,
        podLabels: [String: String]?,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if constraint.maxSkew <= 0 {
            findings.invalid(path.child("maxSkew"), .integer(Int64(constraint.maxSkew)), "must be greater than zero")
        }
        if constraint.topologyKey.isEmpty { findings.required(path.child("topologyKey"), "can not be empty") }
        let action = constraint.whenUnsatisfiable
        if !action.isKnown {
            let known = UnsatisfiableConstraintAction.known.map(\.rawValue).sorted()
            findings.notSupported(path.child("whenUnsatisfiable"), .string(action.rawValue), known)
        }
        if let count = constraint.minDomains { check(minDomains: count, action, at: path.child("minDomains"), &findings) }
        check(constraint.nodeAffinityPolicy, at: path.child("nodeAffinityPolicy"), &findings)
        check(constraint.nodeTaintsPolicy, at: path.child("nodeTaintsPolicy"), &findings)

        let keys = MatchLabelKeys(matching: constraint.matchLabelKeys ?? [])
        let selector = keys.merged(into: constraint.labelSelector, podLabels: podLabels)
        keys.check(selector, at: path, &findings)
        LabelSelectorRules.check(selector, at: path.child("labelSelector"), &findings)
    }

    /// `validateMinDomains`.
    private static func check(
        minDomains: Int32,
        _ action: UnsatisfiableConstraintAction,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        let value = FindingValue.integer(Int64(minDomains))
        if minDomains <= 0 { findings.invalid(path(), value, "must be greater than zero") }
        if action != .doNotSchedule {
            findings.invalid(path(), value, "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not \(action)")
        }
    }

    /// `validateNodeInclusionPolicy`.
    private static func check(_ policy: NodeInclusionPolicy?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let policy, !policy.isKnown else { return }
        findings.notSupported(path(), .string(policy.rawValue), NodeInclusionPolicy.known.map(\.rawValue).sorted())
    }
}
