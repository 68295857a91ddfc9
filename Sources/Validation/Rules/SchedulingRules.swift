internal import PodSpec

/// Rules for where a pod may run: affinity, topology spread, tolerations, gates.
enum SchedulingRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ options: ValidationOptions, _ findings: inout Findings) {}
}
