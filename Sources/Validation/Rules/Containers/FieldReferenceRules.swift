internal import PodSpec

/// Rules for references to a field of the pod (`validateObjectFieldSelector`), in variables and in volumes.
enum FieldReferenceRules {
    /// Checks a reference; `allowed` are the fields that can be had here, sorted.
    static func check(_ reference: ObjectFieldSelector, allowed: [String], at path: FieldPath, _ findings: inout Findings) {
        guard let version = reference.apiVersion, !version.isEmpty else { return findings.required(path.child("apiVersion")) }
        let field = reference.fieldPath
        if field.isEmpty { return findings.required(path.child("fieldPath")) }
        if version == "v1", allowed.contains(field) { return }

        if let problem = conversionProblem(field, version: version) {
            return findings.invalid(path.child("fieldPath"), .string(field), "error converting fieldPath: \(problem)")
        }
        if let (_, subscripted) = split(field) {
            // Annotation keys may have capitals; they are compared without.
            let key = field.hasPrefix("metadata.annotations") ? subscripted.lowercased() : subscripted
            for problem in Constraints.qualifiedName(key) { findings.invalid(path, .string(key), problem) }
        } else {
            let name = field == "spec.host" ? "spec.nodeName" : field
            if !allowed.contains(name) { findings.notSupported(path.child("fieldPath"), .string(name), allowed) }
        }
    }

    /// What keeps a field label from being read (pkg/apis/core/pods, `ConvertDownwardAPIFieldLabel`).
    private static func conversionProblem(_ label: String, version: String) -> String? {
        if version != "v1" { return "unsupported pod version: \(version)" }
        if let (field, _) = split(label) {
            if field == "metadata.annotations" || field == "metadata.labels" { return nil }
            return "field label does not support subscript: \(label)"
        }
        return labels.contains(label) ? nil : "field label not supported: \(label)"
    }

    private static let labels = [
        "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName",
        "spec.restartPolicy", "spec.serviceAccountName", "spec.schedulerName", "status.phase", "status.hostIP", "status.hostIPs",
        "status.podIP", "status.podIPs", "spec.host",
    ]

    /// Takes `metadata.labels['key']` apart (pkg/fieldpath, `SplitMaybeSubscriptedPath`).
    private static func split(_ path: String) -> (field: String, key: String)? {
        let bytes = path.utf8
        guard path.hasSuffix("']"), let opening = bytes.indices.first(where: { bytes[$0...].starts(with: "['".utf8) }),
            let closing = bytes.index(bytes.endIndex, offsetBy: -2, limitedBy: bytes.startIndex),
            opening > bytes.startIndex
        else { return nil }
        let start = bytes.index(opening, offsetBy: 2)
        guard start <= closing else { return nil }
        return (String(path[..<opening]), String(path[start..<closing]))
    }
}
