internal import PodSpec

/// Rules for finalizers (`ValidateFinalizers`, `validateKubeFinalizerName`).
enum FinalizerRules {
    private static let standard: Set<String> = ["kubernetes", "orphan", "foregroundDeletion"]

    static func check(_ finalizers: [String], at path: FieldPath, _ findings: inout Findings) {
        for (index, finalizer) in finalizers.enumerated() {
            findings.invalid(path, finalizer, Constraints.qualifiedName(finalizer))
            if finalizer.parts(at: "/").count == 1, !standard.contains(finalizer) {
                let detail = "name is neither a standard finalizer name nor is it fully qualified"
                findings.invalid(path.index(index), .string(finalizer), detail)
            }
        }
        if finalizers.contains("orphan"), finalizers.contains("foregroundDeletion") {
            findings.invalid(path, FindingValue(finalizers), "finalizer orphan and foregroundDeletion cannot be both set")
        }
    }
}
