internal import PodSpec

/// Volumes whose files come from objects of the API: config maps, secrets and the pod's own fields.
extension VolumeRules {
    /// `validateConfigMapVolumeSource`.
    static func check(_ source: ConfigMapVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if (source.name ?? "").isEmpty { findings.required(path().child("name")) }
        PathRules.checkMode(source.defaultMode, at: path().child("defaultMode"), &findings)
        checkItems(source.items, at: path().child("items"), &findings)
    }

    /// `validateSecretVolumeSource`.
    static func check(_ source: SecretVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if (source.secretName ?? "").isEmpty { findings.required(path().child("secretName")) }
        PathRules.checkMode(source.defaultMode, at: path().child("defaultMode"), &findings)
        checkItems(source.items, at: path().child("items"), &findings)
    }

    /// `validateDownwardAPIVolumeSource`. The files are reported without their index.
    static func check(_ source: DownwardAPIVolumeSource, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        PathRules.checkMode(source.defaultMode, at: path().child("defaultMode"), &findings)
        for file in source.items ?? [] { check(file, at: path(), &findings) }
    }

    /// `validateKeyToPath`, for every item.
    static func checkItems(_ items: [KeyToPath]?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let items else { return }
        for (index, item) in items.enumerated() {
            if item.key.isEmpty { findings.required(path().index(index).child("key")) }
            if item.path.isEmpty { findings.required(path().index(index).child("path")) }
            PathRules.checkNotReserved(item.path, at: path().index(index).child("path"), &findings)
            PathRules.checkMode(item.mode, at: path().index(index).child("mode"), &findings)
        }
    }

    /// `validateDownwardAPIVolumeFile`.
    static func check(_ file: DownwardAPIVolumeFile, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if file.path.isEmpty { findings.required(path().child("path")) }
        PathRules.checkNotReserved(file.path, at: path().child("path"), &findings)
        if let field = file.fieldRef {
            FieldReferenceRules.check(field, allowed: fieldsForFiles, at: path().child("fieldRef"), &findings)
            if file.resourceFieldRef != nil {
                findings.invalid(path(), "resource", "fieldRef and resourceFieldRef can not be specified simultaneously")
            }
        } else if let resource = file.resourceFieldRef {
            ResourceReferenceRules.check(resource, needsContainer: true, at: path().child("resourceFieldRef"), &findings)
        } else {
            findings.required(path(), "one of fieldRef and resourceFieldRef is required")
        }
        PathRules.checkMode(file.mode, at: path().child("mode"), &findings)
    }

    /// `validVolumeDownwardAPIFieldPathExpressions`.
    private static let fieldsForFiles = [
        "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid",
    ]
}
