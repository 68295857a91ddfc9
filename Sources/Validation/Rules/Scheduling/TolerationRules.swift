internal import PodSpec

/// Rules for the taints a pod puts up with (`ValidateTolerations`).
enum TolerationRules {
    static func check(_ tolerations: [Toleration], at path: FieldPath, _ findings: inout Findings) {
        for (index, toleration) in tolerations.enumerated() { check(toleration, at: path.index(index), &findings) }
    }

    private static func check(_ toleration: Toleration, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let key = toleration.key ?? ""
        let effect = toleration.effect ?? TaintEffect(rawValue: "")
        let comparison = toleration.operator ?? TolerationOperator(rawValue: "")
        if !key.isEmpty {
            LabelSelectorRules.checkKey(key, at: path().child("key"), &findings)
        } else if comparison != .exists {
            let detail = "operator must be Exists when `key` is empty, which means \"match all values and all keys\""
            findings.invalid(path().child("operator"), .string(comparison.rawValue), detail)
        }
        if toleration.tolerationSeconds != nil, effect != .noExecute {
            let detail = "effect must be 'NoExecute' when `tolerationSeconds` is set"
            findings.invalid(path().child("effect"), .string(effect.rawValue), detail)
        }
        check(comparison, value: toleration.value ?? "", at: path().child("operator"), &findings)
        if !effect.rawValue.isEmpty, !effect.isKnown {
            findings.notSupported(path().child("effect"), .string(effect.rawValue), TaintEffect.known.map(\.rawValue))
        }
    }

    /// The value is reported on the operator, as the API server does.
    ///
    /// `Lt` and `Gt` have a feature gate of their own, off by default; the list then names them all the same.
    private static func check(
        _ comparison: TolerationOperator,
        value: String,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        switch comparison {
        case .equal, "":
            let problems = Constraints.labelValue(value)
            if !problems.isEmpty { findings.invalid(path(), .string(value), problems.joined(separator: ";")) }
        case .exists:
            if !value.isEmpty { findings.invalid(path(), .string(value), "value must be empty when `operator` is 'Exists'") }
        case .lessThan, .greaterThan:
            findings.notSupported(path(), .string(comparison.rawValue), TolerationOperator.known.map(\.rawValue))
        default: findings.notSupported(path(), .string(comparison.rawValue), ["Equal", "Exists"])
        }
    }
}
