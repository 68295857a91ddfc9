internal import PodSpec

/// Rules for where a variable's value comes from (`validateEnvVarValueFrom`).
enum EnvSourceRules {
    static func check(
        _ source: EnvVarSource,
        besides value: String?,
        _ context: ContainerContext,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        var count = 0
        if let reference = source.fieldRef {
            count += 1
            FieldReferenceRules.check(reference, allowed: fieldPaths, at: path().child("fieldRef"), &findings)
        }
        if let reference = source.resourceFieldRef {
            count += 1
            ResourceReferenceRules.check(reference, needsContainer: false, at: path().child("resourceFieldRef"), &findings)
        }
        if let reference = source.configMapKeyRef {
            count += 1
            checkKey(reference.key, of: reference.name, at: path().child("configMapKeyRef"), &findings)
        }
        if let reference = source.secretKeyRef {
            count += 1
            checkKey(reference.key, of: reference.name, at: path().child("secretKeyRef"), &findings)
        }
        if let reference = source.fileKeyRef {
            count += 1
            EnvFileRules.check(reference, context, at: path().child("fileKeyRef"), &findings)
        }

        if count == 0 {
            let sources = "`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`"
            findings.invalid(path(), "", "must specify one of: \(sources)")
        } else if !value.isNilOrEmpty {
            findings.invalid(path(), "", "may not be specified when `value` is not empty")
        } else if count > 1 {
            findings.invalid(path(), "", "may not have more than one field specified at a time")
        }
    }

    /// What a variable can take from its pod (`validEnvDownwardAPIFieldPathExpressions`).
    private static let fieldPaths = [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP",
        "status.hostIPs", "status.podIP", "status.podIPs",
    ]

    /// A key of a ConfigMap or Secret (`validateConfigMapKeySelector`, `validateSecretKeySelector`).
    private static func checkKey(
        _ key: String,
        of name: String?,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        for problem in Constraints.dnsSubdomain(name ?? "") { findings.invalid(path().child("name"), .string(name ?? ""), problem) }
        if key.isEmpty {
            findings.required(path().child("key"))
        } else {
            for problem in Constraints.configKey(key) { findings.invalid(path().child("key"), .string(key), problem) }
        }
    }
}
