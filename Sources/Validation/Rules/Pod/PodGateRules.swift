internal import PodSpec

/// Rules for what a pod waits for (`validateReadinessGates`, `validateSchedulingGates`).
enum PodGateRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        for (index, gate) in (spec.readinessGates ?? []).enumerated() {
            let place = path.child("readinessGates").index(index).child("conditionType")
            findings.invalid(place, gate.conditionType, Constraints.qualifiedName(gate.conditionType))
        }
        var seen: Set<String> = []
        for (index, gate) in (spec.schedulingGates ?? []).enumerated() {
            let place = path.child("schedulingGates").index(index)
            findings.invalid(place, gate.name, Constraints.qualifiedName(gate.name))
            if !seen.insert(gate.name).inserted { findings.duplicate(place, .string(gate.name)) }
        }
    }
}
