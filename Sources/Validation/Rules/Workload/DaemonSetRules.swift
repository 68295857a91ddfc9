internal import PodSpec

/// Rules for DaemonSets (`ValidateDaemonSet`).
enum DaemonSetRules {
    static func check(_ daemonSet: DaemonSet, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = daemonSet.spec
        let template = path.child("template")
        MetadataRules.check(daemonSet.metadata, name: .subdomain, options, &findings)
        WorkloadSelectorRules(kind: "daemonset", isRequired: false).check(spec.selector, template: spec.template, at: path, &findings)
        PodTemplateRules.check(spec.template, at: template, options, &findings)
        ReplicatedPodRules.check(spec.template, of: "DaemonSet", at: template, &findings)
        findings.requireNonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        findings.requireNonNegative(spec.revisionHistoryLimit, path.child("revisionHistoryLimit"))
        checkStrategy(spec.updateStrategy ?? .zero, at: path.child("updateStrategy"), &findings)

        MetadataWarnings.check(daemonSet.metadata, names: nil, &findings)
        PodTemplateRules.warn(spec.template, at: template, &findings)
    }

    private static func checkStrategy(_ strategy: DaemonSetUpdateStrategy, at path: FieldPath, _ findings: inout Findings) {
        switch strategy.type {
        case .onDelete: break
        case .rollingUpdate:
            if let update = strategy.rollingUpdate { checkUpdate(update, at: path.child("rollingUpdate"), &findings) }
        default:
            let form = RollingUpdateForm.strategy(
                type: strategy.type?.rawValue,
                strategy.rollingUpdate.map { RollingUpdateForm.counts(maxUnavailable: $0.maxUnavailable, maxSurge: $0.maxSurge) }
            )
            findings.notSupported(path, form, [DaemonSetUpdateStrategyType.rollingUpdate, .onDelete].map(\.rawValue))
        }
    }

    private static func checkUpdate(_ update: RollingUpdateDaemonSet, at path: FieldPath, _ findings: inout Findings) {
        let unavailable = update.maxUnavailable ?? .int(0)
        let surge = update.maxSurge ?? .int(0)
        for (field, count) in [("maxUnavailable", unavailable), ("maxSurge", surge)] {
            count.checkCount(at: path.child(field), &findings)
            count.checkNotAboveAll(at: path.child(field), &findings)
        }
        switch (unavailable.countOrPercentage != 0, surge.countOrPercentage != 0) {
        case (true, true): findings.invalid(path.child("maxSurge"), surge.finding, "may not be set when maxUnavailable is non-zero")
        case (false, false): findings.required(path.child("maxUnavailable"), "cannot be 0 when maxSurge is 0")
        default: break
        }
    }
}
