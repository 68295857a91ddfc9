internal import PodSpec

/// Rules for the names of other objects that a pod refers to; whether they exist is not known here.
enum PodReferenceRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        // The field's former name counts where the field itself isn't given.
        let account = spec.serviceAccountName.isNilOrEmpty ? spec.serviceAccount : spec.serviceAccountName
        let names = [("serviceAccountName", account), ("nodeName", spec.nodeName), ("priorityClassName", spec.priorityClassName)]
        for (field, name) in names {
            if let name, !name.isEmpty { findings.invalid(path.child(field), name, Constraints.dnsSubdomain(name)) }
        }
        if let name = spec.runtimeClassName {
            findings.invalid(path.child("runtimeClassName"), name, Constraints.dnsSubdomain(name))
        }
    }
}
