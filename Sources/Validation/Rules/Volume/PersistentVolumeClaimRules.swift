internal import PodSpec

/// Rules for claims that are made for a pod: the template of an ephemeral volume and those of a StatefulSet.
enum PersistentVolumeClaimRules {
    /// The template of an ephemeral volume (`ValidatePersistentVolumeClaimTemplate`).
    static func check(_ template: PersistentVolumeClaimTemplate, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if let metadata = template.metadata { check(metadata, at: path().child("metadata"), &findings) }
        check(template.spec, at: path().child("spec"), &findings)
    }

    /// What a claim asks for (`ValidatePersistentVolumeClaimSpec`).
    static func check(_ spec: PersistentVolumeClaim.Spec, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        checkAccessModes(spec.accessModes ?? [], at: path().child("accessModes"), &findings)
        LabelSelectorRules.check(spec.selector, at: path().child("selector"), &findings)
        checkStorage(spec.resources?.requests?["storage"], at: path().child("resources").key("storage"), &findings)
        checkClassName(spec.storageClassName, at: path().child("storageClassName"), &findings)
        if let mode = spec.volumeMode, !mode.isKnown {
            let known = PersistentVolumeMode.known.map(\.rawValue).sorted()
            findings.notSupported(path().child("volumeMode"), .string(mode.rawValue), known)
        }
        checkSources(of: spec, at: path(), &findings)
        checkClassName(spec.volumeAttributesClassName, at: path().child("volumeAttributesClassName"), &findings)
    }

    private static func checkAccessModes(
        _ modes: [PersistentVolumeAccessMode],
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if modes.isEmpty { findings.required(path(), "at least 1 access mode is required") }
        for mode in modes where !mode.isKnown {
            let known = PersistentVolumeAccessMode.known.map(\.rawValue).sorted()
            findings.notSupported(path(), .string(mode.rawValue), known)
        }
        if modes.contains(.readWriteOncePod), modes.contains(where: { $0.isKnown && $0 != .readWriteOncePod }) {
            findings.forbidden(path(), "may not use ReadWriteOncePod with other access modes")
        }
    }

    /// `ValidatePositiveQuantityValue`; the request is reported below `resources` itself.
    private static func checkStorage(_ amount: Quantity?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let amount else { return findings.required(path()) }
        if amount.isZero || amount.isNegative {
            findings.invalid(path(), .string(amount.canonicalText), "must be greater than zero")
        }
    }

    private static func checkClassName(_ name: String?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let name, !name.isEmpty else { return }
        for problem in Constraints.dnsSubdomain(name) { findings.invalid(path(), .string(name), problem) }
    }

    // MARK: Sources

    private static func checkSources(
        of spec: PersistentVolumeClaim.Spec,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if let source = spec.dataSource {
            check(kind: source.kind, name: source.name, group: source.apiGroup, at: path().child("dataSource"), &findings)
        }
        guard let reference = spec.dataSourceRef else { return }
        let field = path().child("dataSourceRef")
        check(kind: reference.kind, name: reference.name, group: reference.apiGroup, at: field, &findings)
        let namespace = reference.namespace ?? ""
        if !namespace.isEmpty { findings.invalid(field.child("namespace"), namespace, Constraints.dnsLabel(namespace)) }
        guard let source = spec.dataSource else { return }
        // Kubernetes gives a path for the value, and a path has no members that JSON shows.
        if !namespace.isEmpty {
            findings.invalid(path(), .json("{}"), "may not be specified when dataSourceRef.namespace is specified")
        } else if (source.apiGroup, source.kind, source.name) != (reference.apiGroup, reference.kind, reference.name) {
            findings.invalid(path(), .json("{}"), "must match dataSourceRef")
        }
    }

    /// `validateDataSource`, `validateDataSourceRef`: what lies in the core group can only be another claim.
    private static func check(
        kind: String,
        name: String,
        group: String?,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if name.isEmpty { findings.required(path().child("name")) }
        if kind.isEmpty { findings.required(path().child("kind")) }
        if let group, !group.isEmpty {
            for problem in Constraints.dnsSubdomain(group) { findings.invalid(path().child("apiGroup"), .string(group), problem) }
        } else if kind != "PersistentVolumeClaim" {
            findings.invalid(path(), .string(kind), "must be 'PersistentVolumeClaim' when referencing the default apiGroup")
        }
    }

    // MARK: Metadata

    /// `ValidateTemplateObjectMeta`: a template has labels and annotations and nothing else.
    private static func check(_ metadata: ObjectMeta, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        findings.checkAnnotations(metadata.annotations, path().child("annotations"))
        if let labels = metadata.labels { findings.checkLabels(labels, path().child("labels")) }
        let others: [(field: String, isSet: Bool)] = [
            ("name", !(metadata.name ?? "").isEmpty),
            ("generateName", !(metadata.generateName ?? "").isEmpty),
            ("namespace", !(metadata.namespace ?? "").isEmpty),
            ("selfLink", !(metadata.selfLink ?? "").isEmpty),
            // The API server derives the names from those of the Go struct, hence the capital.
            ("uID", !(metadata.uid ?? "").isEmpty),
            ("resourceVersion", !(metadata.resourceVersion ?? "").isEmpty),
            ("generation", (metadata.generation ?? 0) != 0),
            ("creationTimestamp", metadata.creationTimestamp != nil),
            ("deletionTimestamp", metadata.deletionTimestamp != nil),
            ("deletionGracePeriodSeconds", metadata.deletionGracePeriodSeconds != nil),
            ("ownerReferences", metadata.ownerReferences != nil),
            ("finalizers", metadata.finalizers != nil),
            ("managedFields", metadata.managedFields != nil),
        ]
        for (field, isSet) in others where isSet { findings.forbidden(path().child(field), "cannot be set") }
    }
}
