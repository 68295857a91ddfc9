internal import PodSpec

/// Rules for the names of other objects that a pod refers to; whether they exist is not known here.
enum PodReferenceRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let names = [
            ("serviceAccountName", spec.serviceAccountName), ("nodeName", spec.nodeName), ("priorityClassName", spec.priorityClassName),
        ]
        for (field, name) in names {
            if let name, !name.isEmpty { findings.invalid(path.child(field), name, Constraints.dnsSubdomain(name)) }
        }
        if let name = spec.runtimeClassName {
            findings.invalid(path.child("runtimeClassName"), name, Constraints.dnsSubdomain(name))
        }
    }
}
