internal import PodSpec

/// Rules for StatefulSets (`ValidateStatefulSet`).
enum StatefulSetRules {
    static func check(_ statefulSet: StatefulSet, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = statefulSet.spec
        let template = path.child("template")
        MetadataRules.check(statefulSet.metadata, name: .label, options, &findings)
        checkPolicies(spec, at: path, &findings)
        checkStrategy(spec.updateStrategy ?? .zero, at: path.child("updateStrategy"), &findings)
        findings.requireNonNegative(spec.replicas, path.child("replicas"))
        findings.requireNonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        // The server writes both fields as one.
        findings.requireNonNegative(spec.ordinals?.start, path.child("ordinals.start"))
        let selector = WorkloadSelectorRules(kind: "statefulset", invalidDetail: "")
        if selector.check(spec.selector, template: spec.template, at: path, &findings) {
            // The server checks labels and annotations of this template twice and says so twice.
            PodTemplateRules.checkMetadata(spec.template, at: template, &findings)
            PodTemplateRules.check(templateOfPods(spec), at: template, options, &findings)
        }
        ReplicatedPodRules.check(spec.template, of: "StatefulSet", at: template, &findings)
        if let name = spec.serviceName, !name.isEmpty {
            findings.invalid(path.child("serviceName"), name, Constraints.dnsLabel(name))
        }
        for (index, claim) in (spec.volumeClaimTemplates ?? []).enumerated() {
            PersistentVolumeClaimRules.check(
                claim.spec ?? .zero,
                at: path.child("volumeClaimTemplates").index(index).child("spec"),
                &findings
            )
        }
        checkWarnings(statefulSet, at: path, &findings)
    }

    /// The template as the pods get it: a volume for each name of a claim comes first, and the pods' names give them their hostnames.
    private static func templateOfPods(_ spec: StatefulSet.Spec) -> PodTemplate.Spec {
        var template = spec.template
        var names = SeenNames()
        let claims = (spec.volumeClaimTemplates ?? []).map { $0.metadata?.name ?? "" }.filter { names.insert($0) }
        let volumes = claims.map { Volume(name: $0, persistentVolumeClaim: PersistentVolumeClaimVolumeSource(claimName: $0)) }
        let rest = (template.spec?.volumes ?? []).filter { !names.contains($0.name) }
        template.spec?.volumes = volumes + rest
        template.spec?.hostname = nil
        template.spec?.subdomain = nil
        return template
    }

    private static func checkPolicies(_ spec: StatefulSet.Spec, at path: FieldPath, _ findings: inout Findings) {
        let management = spec.podManagementPolicy ?? .zero
        if !management.isKnown {
            let value = FindingValue.string(management.rawValue)
            findings.invalid(path.child("podManagementPolicy"), value, "must be 'OrderedReady' or 'Parallel'")
        }
        guard let retention = spec.persistentVolumeClaimRetentionPolicy else { return }
        let place = path.child("persistentVolumeClaimRetentionPolicy")
        for (field, policy) in [("whenDeleted", retention.whenDeleted), ("whenScaled", retention.whenScaled)] {
            guard let policy, !policy.isKnown else { continue }
            let known: [PersistentVolumeClaimRetentionPolicyType] = [.retain, .delete]
            findings.notSupported(place.child(field), .string(policy.rawValue), known.map(\.rawValue))
        }
    }

    private static func checkStrategy(_ strategy: StatefulSetUpdateStrategy, at path: FieldPath, _ findings: inout Findings) {
        let update = strategy.rollingUpdate
        switch strategy.type {
        case .onDelete:
            guard let update else { return }
            let form = FindingValue(RollingUpdateForm.partition(update))
            findings.invalid(path.child("rollingUpdate"), form, "only allowed for updateStrategy 'RollingUpdate'")
        case .rollingUpdate:
            if let update { checkUpdate(update, at: path.child("rollingUpdate"), &findings) }
        default:
            let form = RollingUpdateForm.strategy(type: strategy.type?.rawValue, update.map(RollingUpdateForm.partition))
            findings.invalid(path, form, "must be 'RollingUpdate' or 'OnDelete'")
        }
    }

    private static func checkUpdate(_ update: RollingUpdateStatefulSetStrategy, at path: FieldPath, _ findings: inout Findings) {
        // `maxUnavailable` isn't looked at: its feature gate is off by default, and a server without it drops the field.
        findings.requireNonNegative(update.partition, path.child("partition"))
    }

    private static func checkWarnings(_ statefulSet: StatefulSet, at path: FieldPath, _ findings: inout Findings) {
        MetadataWarnings.check(statefulSet.metadata, names: nil, &findings)
        PodTemplateRules.warn(statefulSet.spec.template, at: path.child("template"), &findings)
        for (index, claim) in (statefulSet.spec.volumeClaimTemplates ?? []).enumerated() {
            VolumeWarnings.checkClaim(claim.spec ?? .zero, at: path.child("volumeClaimTemplates").index(index), &findings)
        }
        if let limit = statefulSet.spec.revisionHistoryLimit, limit < 0 {
            let place = path.child("revisionHistoryLimit")
            let advice = "a negative value retains all historical revisions; a value >= 0 is recommended"
            findings.warning(place, "\(place): \(advice)")
        }
    }
}
