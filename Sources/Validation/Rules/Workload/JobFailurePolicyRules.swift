internal import PodSpec

/// Rules for what a Job does about failed pods (`validatePodFailurePolicy`, `validatePodReplacementPolicy`).
enum JobFailurePolicyRules {
    private static let actions: [PodFailurePolicyAction] = [.count, .failIndex, .failJob, .ignore]
    private static let operators: [PodFailurePolicyOnExitCodesOperator] = [.in, .notIn]
    private static let statuses: [ConditionStatus] = [.false, .true, .unknown]

    static func check(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        checkReplacement(spec, at: path.child("podReplacementPolicy"), &findings)
        guard let policy = spec.podFailurePolicy else { return }
        let rules = path.child("podFailurePolicy", "rules")
        if policy.rules.count > 20 { findings.tooMany(rules, count: policy.rules.count, limit: 20) }
        let containers = Set((spec.template.spec?.containers ?? []).map(\.name) + (spec.template.spec?.initContainers ?? []).map(\.name))
        for (index, rule) in policy.rules.enumerated() {
            let place = rules.index(index)
            checkAction(rule.action, spec, at: place.child("action"), &findings)
            let conditions = rule.onPodConditions ?? []
            if let codes = rule.onExitCodes { checkCodes(codes, containers, at: place.child("onExitCodes"), &findings) }
            checkConditions(conditions, at: place.child("onPodConditions"), &findings)
            switch (rule.onExitCodes != nil, !conditions.isEmpty) {
            case (true, true): findings.invalid(place, omittingValue: "specifying both OnExitCodes and OnPodConditions is not supported")
            case (false, false): findings.invalid(place, omittingValue: "specifying one of OnExitCodes and OnPodConditions is required")
            default: break
            }
        }
    }

    private static func checkReplacement(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let policy = spec.podReplacementPolicy else { return }
        // With a failure policy a pod must have failed before it is known what to do.
        let allowed: [PodReplacementPolicy] = spec.podFailurePolicy == nil ? [.failed, .terminatingOrFailed] : [.failed]
        if !allowed.contains(policy) { findings.notSupported(path, .string(policy.rawValue), allowed.map(\.rawValue)) }
    }

    private static func checkAction(_ action: PodFailurePolicyAction, _ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        if action == .zero {
            findings.required(path, validValues(actions.map(\.rawValue)))
        } else if !actions.contains(action) {
            findings.notSupported(path, .string(action.rawValue), actions.map(\.rawValue))
        } else if action == .failIndex, spec.backoffLimitPerIndex == nil {
            findings.invalid(path, .string(action.rawValue), "requires the backoffLimitPerIndex to be set")
        }
    }

    private static func checkCodes(
        _ requirement: PodFailurePolicyOnExitCodesRequirement,
        _ containers: Set<String>,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        let comparison = requirement.operator
        if comparison == .zero {
            findings.required(path.child("operator"), validValues(operators.map(\.rawValue)))
        } else if !operators.contains(comparison) {
            findings.notSupported(path.child("operator"), .string(comparison.rawValue), operators.map(\.rawValue))
        }
        if let name = requirement.containerName, !containers.contains(name) {
            let detail = "must be one of the container or initContainer names in the pod template"
            findings.invalid(path.child("containerName"), .string(name), detail)
        }
        let values = requirement.values
        let place = path.child("values")
        let form = FindingValue(.array(values.map(\.manifestValue)))
        if values.isEmpty { findings.invalid(place, form, "at least one value is required") }
        if values.count > 255 { findings.tooMany(place, count: values.count, limit: 255) }
        var seen: Set<Int32> = []
        for (index, value) in values.enumerated() {
            if comparison == .in, value == 0 { findings.invalid(place.index(index), value, ["must not be 0 for the In operator"]) }
            if !seen.insert(value).inserted { findings.duplicate(place.index(index), .integer(Int64(value))) }
        }
        if zip(values, values.dropFirst()).contains(where: { $0 > $1 }) { findings.invalid(place, form, "must be ordered") }
    }

    private static func checkConditions(
        _ patterns: [PodFailurePolicyOnPodConditionsPattern],
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if patterns.count > 20 { findings.tooMany(path, count: patterns.count, limit: 20) }
        for (index, pattern) in patterns.enumerated() {
            let place = path.index(index)
            findings.invalid(place.child("type"), pattern.type, Constraints.qualifiedName(pattern.type))
            let status = pattern.status ?? .zero
            if status == .zero {
                findings.required(place.child("status"), validValues(statuses.map(\.rawValue)))
            } else if !statuses.contains(status) {
                findings.notSupported(place.child("status"), .string(status.rawValue), statuses.map(\.rawValue))
            }
        }
    }

    private static func validValues(_ values: [String]) -> String {
        "valid values: [\(values.map(GoText.quoted).joined(separator: " "))]"
    }
}
