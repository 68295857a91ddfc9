internal import PodSpec

/// Rules for how long a pod may run and what follows (`validateRestartPolicy`, `ValidatePreemptionPolicy`).
enum PodLifetimeRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let policy = spec.restartPolicy ?? .zero
        if !policy.isKnown {
            let known: [RestartPolicy] = [.always, .onFailure, .never]
            findings.notSupported(path.child("restartPolicy"), .string(policy.rawValue), known.map(\.rawValue))
        }
        if let seconds = spec.activeDeadlineSeconds {
            findings.invalid(path.child("activeDeadlineSeconds"), seconds, Constraints.number(seconds, in: 1...Int64(Int32.max)))
        }
        guard let preemption = spec.preemptionPolicy, !preemption.isKnown else { return }
        let place = path.child("preemptionPolicy")
        if preemption == .zero {
            findings.required(place)
        } else {
            findings.notSupported(place, .string(preemption.rawValue), [PreemptionPolicy.preemptLowerPriority, .never].map(\.rawValue))
        }
    }
}
