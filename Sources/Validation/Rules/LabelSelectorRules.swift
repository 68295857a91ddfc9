internal import PodSpec

/// Rules for selectors of labels (apimachinery, `meta/v1/validation`, `ValidateLabelSelector`).
enum LabelSelectorRules {
    /// Checks a selector; an absent one is fine.
    static func check(_ selector: LabelSelector?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let selector else { return }
        if let labels = selector.matchLabels, !labels.isEmpty { findings.checkLabels(labels, path().child("matchLabels")) }
        guard let requirements = selector.matchExpressions else { return }
        for (index, requirement) in requirements.enumerated() {
            check(requirement, at: path().child("matchExpressions").index(index), &findings)
        }
    }

    /// `ValidateLabelSelectorRequirement`.
    static func check(_ requirement: LabelSelectorRequirement, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let values = requirement.values ?? []
        switch requirement.operator {
        case .in, .notIn:
            if values.isEmpty { findings.required(path().child("values"), "must be specified when `operator` is 'In' or 'NotIn'") }
        case .exists, .doesNotExist:
            if !values.isEmpty {
                findings.forbidden(path().child("values"), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")
            }
        default:
            findings.invalid(path().child("operator"), .string(requirement.operator.rawValue), "not a valid selector operator")
        }
        checkKey(requirement.key, at: path().child("key"), &findings)
        checkValues(values, at: path().child("values"), &findings)
    }

    /// `ValidateLabelName`.
    static func checkKey(_ key: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for problem in Constraints.qualifiedName(key) { findings.invalid(path(), .string(key), problem) }
    }

    /// `IsValidLabelValue`, for each value of a list.
    static func checkValues(_ values: [String], at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for (index, value) in values.enumerated() {
            for problem in Constraints.labelValue(value) { findings.invalid(path().index(index), .string(value), problem) }
        }
    }
}
