internal import PodSpec

/// Rules for the metadata of an object (apimachinery's `api/validation`, `ValidateObjectMeta`).
enum MetadataRules {
    /// All annotations of an object together may not be larger than this.
    static let annotationLimit = 256 * 1024

    /// Checks the metadata of an object that is being created.
    static func check(_ metadata: ObjectMeta?, name rule: ObjectNameRule, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath("metadata")
        let metadata = metadata ?? .zero
        checkName(metadata, rule, at: path, &findings)
        let namespace = metadata.namespace.flatMap { $0.isEmpty ? nil : $0 } ?? options.namespace
        findings.invalid(path.child("namespace"), namespace, Constraints.dnsLabel(namespace))
        findings.requireNonNegative(metadata.generation, path.child("generation"))
        findings.checkLabels(metadata.labels, path.child("labels"))
        checkAnnotations(metadata.annotations, at: path.child("annotations"), &findings)
        OwnerReferenceRules.check(metadata.ownerReferences ?? [], at: path.child("ownerReferences"), &findings)
        FinalizerRules.check(metadata.finalizers ?? [], at: path.child("finalizers"), &findings)
        ManagedFieldsRules.check(metadata.managedFields ?? [], at: path.child("managedFields"), &findings)
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

    /// Keys and the total size of annotations: `ValidateAnnotations`.
    static func checkAnnotations(_ annotations: [String: String]?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let annotations else { return }
        var size = 0
        var broken: [String] = []
        for (key, value) in annotations {
            if !problems(key: key).isEmpty { broken.append(key) }
            size += key.utf8.count + value.utf8.count
        }
        if broken.isEmpty, size <= annotationLimit { return }
        let path = path()
        for key in broken.sorted() { findings.invalid(path, key, problems(key: key)) }
        if size > annotationLimit { findings.tooLong(path, limit: annotationLimit) }
    }

    /// Keys of annotations may have capital letters in their prefix.
    private static func problems(key: String) -> [String] {
        let problems = Constraints.qualifiedName(key)
        return problems.isEmpty ? problems : Constraints.qualifiedName(key.lowercased())
    }
}
