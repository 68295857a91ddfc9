internal import PodSpec

/// Rules for how the completions of a Job are counted.
enum JobCompletionRules {
    private static let indexLimit: Int32 = 100_000
    /// Beyond `indexLimit` completions no more than this may run or fail at a time.
    private static let limitBeyond: Int32 = 10_000

    static func check(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        if let mode = spec.completionMode, !mode.isKnown {
            let known: [CompletionMode] = [.nonIndexed, .indexed]
            findings.notSupported(path.child("completionMode"), .string(mode.rawValue), known.map(\.rawValue))
        }
        switch spec.completionMode {
        case .indexed: checkIndexed(spec, at: path, &findings)
        case nil, .nonIndexed:
            for (field, value) in [("backoffLimitPerIndex", spec.backoffLimitPerIndex), ("maxFailedIndexes", spec.maxFailedIndexes)] {
                if let value { findings.invalid(path.child(field), value, ["requires indexed completion mode"]) }
            }
        default: break
        }
    }

    private static func checkIndexed(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        if spec.completions == nil { findings.required(path.child("completions"), "when completion mode is Indexed") }
        if let parallelism = spec.parallelism, parallelism > indexLimit {
            let detail = "must be less than or equal to \(indexLimit) when completion mode is Indexed"
            findings.invalid(path.child("parallelism"), parallelism, [detail])
        }
        if let failures = spec.maxFailedIndexes {
            let place = path.child("maxFailedIndexes")
            if let completions = spec.completions, failures > completions {
                findings.invalid(place, failures, ["must be less than or equal to completions"])
            }
            if failures > indexLimit { findings.invalid(place, failures, ["must be less than or equal to \(indexLimit)"]) }
        }
        guard let completions = spec.completions, completions > indexLimit, spec.backoffLimitPerIndex != nil else { return }
        if spec.maxFailedIndexes == nil {
            findings.required(path.child("maxFailedIndexes"), "must be specified when completions is above \(indexLimit)")
        }
        for (field, value) in [("parallelism", spec.parallelism), ("maxFailedIndexes", spec.maxFailedIndexes)] {
            guard let value, value > limitBeyond else { continue }
            let detail =
                "must be less than or equal to \(limitBeyond) when completions are above \(indexLimit) "
                + "and used with backoff limit per index"
            findings.invalid(path.child(field), value, [detail])
        }
    }
}
