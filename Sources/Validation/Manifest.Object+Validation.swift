public import PodSpec

extension Manifest.Object {
    /// What kube-apiserver would say when the object is created: its errors and, unless switched off, its warnings.
    ///
    /// The rules run on a defaulted copy; the object itself isn't changed. Findings carry paths and no places.
    public func validate(_ options: ValidationOptions = ValidationOptions()) -> [Diagnostic] {
        var findings = Findings()
        switch applyingDefaults() {
        case .pod(let value): PodRules.check(value, options, &findings)
        case .podTemplate(let value): WorkloadRules.check(value, options, &findings)
        case .replicationController(let value): WorkloadRules.check(value, options, &findings)
        case .deployment(let value): WorkloadRules.check(value, options, &findings)
        case .replicaSet(let value): WorkloadRules.check(value, options, &findings)
        case .statefulSet(let value): WorkloadRules.check(value, options, &findings)
        case .daemonSet(let value): WorkloadRules.check(value, options, &findings)
        case .job(let value): WorkloadRules.check(value, options, &findings)
        case .cronJob(let value): WorkloadRules.check(value, options, &findings)
        }
        return findings.diagnostics
    }
}
