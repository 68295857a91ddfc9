internal import PodSpec

/// Rules for the metadata of an object (apimachinery's `api/validation`, `ValidateObjectMeta`).
enum MetadataRules {
    /// Checks the metadata of an object that is being created.
    static func check(_ metadata: ObjectMeta?, name rule: ObjectNameRule, _ options: ValidationOptions, _ findings: inout Findings) {
        if let metadata { check(metadata, rule, options, &findings) } else { check(.zero, rule, options, &findings) }
    }

    private static func check(_ metadata: ObjectMeta, _ rule: ObjectNameRule, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.metadata
        checkName(metadata, rule, at: path, &findings)
        let namespace = metadata.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? options.namespace
        findings.invalid(path.child("namespace"), namespace, Constraints.dnsLabel(namespace))
        findings.checkLabels(metadata.labels, path.child("labels"))
        findings.checkAnnotations(metadata.annotations, path.child("annotations"))
        if let owners = metadata.ownerReferences { OwnerReferenceRules.check(owners, at: path.child("ownerReferences"), &findings) }
        if let finalizers = metadata.finalizers { FinalizerRules.check(finalizers, at: path.child("finalizers"), &findings) }
        if let entries = metadata.managedFields { ManagedFieldsRules.check(entries, at: path.child("managedFields"), &findings) }
    }

    private static func checkName(_ metadata: ObjectMeta, _ rule: ObjectNameRule, at path: FieldPath, _ findings: inout Findings) {
        let prefix = metadata.generateName ?? ""
        if !prefix.isEmpty { findings.invalid(path.child("generateName"), prefix, rule.problems(prefix: prefix)) }
        let name = effectiveName(metadata)
        if name.isEmpty {
            findings.required(path.child("name"), "name or generateName is required")
        } else {
            findings.invalid(path.child("name"), name, rule.problems(name))
        }
    }

    /// The object's name or, for one that the server names, a name of that form.
    ///
    /// The five characters that the server picks are shown as `x`; a longer prefix is cut to 58 bytes.
    static func effectiveName(_ metadata: ObjectMeta?) -> String {
        if let name = metadata?.name, !name.isEmpty { return name }
        guard let prefix = metadata?.generateName, !prefix.isEmpty else { return "" }
        return String(decoding: prefix.utf8.prefix(58), as: UTF8.self) + "xxxxx"
    }
}
