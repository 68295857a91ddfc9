internal import PodSpec

/// Rules for when a Job counts as succeeded before all indexes did (`validateSuccessPolicy`).
enum JobSuccessPolicyRules {
    private static let textLimit = 64 * 1024

    static func check(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let policy = spec.successPolicy else { return }
        guard spec.completionMode == .indexed else {
            return findings.invalid(path, internalForm(policy), "requires indexed completion mode")
        }
        let place = path.child("rules")
        if policy.rules.isEmpty {
            findings.required(place, "at least one rules must be specified when the successPolicy is specified")
        }
        if policy.rules.count > 20 { findings.tooMany(place, count: policy.rules.count, limit: 20) }
        for (index, rule) in policy.rules.enumerated() {
            check(rule, completions: spec.completions ?? 0, at: place.index(index), &findings)
        }
    }

    private static func check(_ rule: SuccessPolicyRule, completions: Int32, at path: FieldPath, _ findings: inout Findings) {
        if rule.succeededCount == nil, rule.succeededIndexes == nil {
            findings.required(path, "at least one of succeededCount or succeededIndexes must be specified")
        }
        var total = 0
        if let indexes = rule.succeededIndexes {
            let place = path.child("succeededIndexes")
            if indexes.utf8.count > textLimit { findings.tooLong(place, limit: textLimit) }
            do throws(IndexIntervals.Problem) {
                total = try IndexIntervals.count(in: indexes, completions: completions)
            } catch {
                findings.invalid(place, .string(indexes), "error parsing succeededIndexes: \(error.text)")
            }
        }
        guard let count = rule.succeededCount else { return }
        let place = path.child("succeededCount")
        findings.requireNonNegative(count, place)
        if count > completions {
            let detail = "must be less than or equal to \(completions) (the number of specified completions)"
            findings.invalid(place, count, [detail])
        }
        if rule.succeededIndexes != nil, count > total {
            let detail = "must be less than or equal to \(total) (the number of indexes in the specified succeededIndexes field)"
            findings.invalid(place, count, [detail])
        }
    }

    /// The policy with the names that the server's own structs have.
    private static func internalForm(_ policy: SuccessPolicy) -> FindingValue {
        let rules = policy.rules.map { rule in
            ManifestValue.object(
                ManifestValue.Object([
                    ("SucceededIndexes", rule.succeededIndexes.map(ManifestValue.string) ?? .null),
                    ("SucceededCount", rule.succeededCount?.manifestValue ?? .null),
                ])
            )
        }
        return FindingValue(.object(ManifestValue.Object([("Rules", .array(rules))])))
    }
}
