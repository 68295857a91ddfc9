internal import PodSpec

/// Rules for Deployments (pkg/apis/apps/validation, `ValidateDeployment`).
enum DeploymentRules {
    static func check(_ deployment: Deployment, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = deployment.spec
        let template = path.child("template")
        MetadataRules.check(deployment.metadata, name: .subdomain, options, &findings)
        findings.requireNonNegative(spec.replicas, path.child("replicas"))
        let selector = WorkloadSelectorRules(kind: "deployment", invalidDetail: "invalid label selector")
        if selector.check(spec.selector, template: spec.template, at: path, &findings) {
            PodTemplateRules.check(spec.template, at: template, options, &findings)
            ReplicatedPodRules.check(spec.template, of: "ReplicaSet", at: template, &findings)
        }
        checkStrategy(spec.strategy ?? .zero, at: path.child("strategy"), &findings)
        findings.requireNonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        findings.requireNonNegative(spec.revisionHistoryLimit, path.child("revisionHistoryLimit"))
        checkDeadline(spec, at: path.child("progressDeadlineSeconds"), &findings)

        MetadataWarnings.check(deployment.metadata, names: .podNames, &findings)
        PodTemplateRules.warn(spec.template, at: template, &findings)
    }

    private static func checkDeadline(_ spec: Deployment.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let deadline = spec.progressDeadlineSeconds else { return }
        findings.requireNonNegative(deadline, path)
        if deadline <= spec.minReadySeconds ?? 0 {
            findings.invalid(path, .integer(Int64(deadline)), "must be greater than minReadySeconds")
        }
    }

    private static func checkStrategy(_ strategy: DeploymentStrategy, at path: FieldPath, _ findings: inout Findings) {
        switch strategy.type {
        case .recreate:
            if strategy.rollingUpdate != nil {
                findings.forbidden(path.child("rollingUpdate"), "may not be specified when strategy `type` is 'Recreate'")
            }
        case .rollingUpdate:
            if let update = strategy.rollingUpdate { checkUpdate(update, at: path.child("rollingUpdate"), &findings) }
        default:
            let form = RollingUpdateForm.strategy(
                type: strategy.type?.rawValue,
                strategy.rollingUpdate.map { RollingUpdateForm.counts(maxUnavailable: $0.maxUnavailable, maxSurge: $0.maxSurge) }
            )
            findings.notSupported(path, form, [DeploymentStrategyType.recreate, .rollingUpdate].map(\.rawValue))
        }
    }

    private static func checkUpdate(_ update: RollingUpdateDeployment, at path: FieldPath, _ findings: inout Findings) {
        let unavailable = update.maxUnavailable ?? .int(0)
        let surge = update.maxSurge ?? .int(0)
        unavailable.checkCount(at: path.child("maxUnavailable"), &findings)
        surge.checkCount(at: path.child("maxSurge"), &findings)
        if unavailable.countOrPercentage == 0, surge.countOrPercentage == 0 {
            findings.invalid(path.child("maxUnavailable"), unavailable.finding, "may not be 0 when `maxSurge` is 0")
        }
        unavailable.checkNotAboveAll(at: path.child("maxUnavailable"), &findings)
    }
}
