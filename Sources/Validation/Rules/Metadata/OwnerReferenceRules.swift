internal import PodSpec

/// Rules for the owners of an object (`ValidateOwnerReferences`).
enum OwnerReferenceRules {
    /// Drops references that stand in the list already, as the server does first of all.
    static func withoutRepetitions(_ references: [OwnerReference]) -> (kept: [OwnerReference], repeated: [OwnerReference]) {
        var seen: Set<OwnerReference> = []
        var repeated: [OwnerReference] = []
        let kept = references.filter { reference in
            let isNew = seen.insert(reference).inserted
            if !isNew { repeated.append(reference) }
            return isNew
        }
        return (kept, repeated)
    }

    static func check(_ written: [OwnerReference], at path: FieldPath, _ findings: inout Findings) {
        guard !written.isEmpty else { return }
        let references = withoutRepetitions(written).kept
        var controller: String?
        for reference in references {
            check(reference, at: path, &findings)
            guard reference.controller == true else { continue }
            let name = "\(reference.kind)/\(reference.name)"
            if let controller {
                findings.invalid(
                    path,
                    FindingValue(references.manifestValue),
                    "Only one reference can have Controller set to true. Found \"true\" in references for \(controller) and \(name)"
                )
            } else {
                controller = name
            }
        }
    }

    /// The server names the list and no element of it.
    private static func check(_ reference: OwnerReference, at path: FieldPath, _ findings: inout Findings) {
        let version = reference.apiVersion.parts(at: "/").count == 2 ? reference.apiVersion.parts(at: "/")[1] : reference.apiVersion[...]
        // A version with more than one slash is none at all.
        let isVersion = !version.isEmpty && reference.apiVersion.parts(at: "/").count <= 2
        if !isVersion { findings.invalid(path.child("apiVersion"), .string(reference.apiVersion), "version must not be empty") }
        for (field, value) in [("kind", reference.kind), ("name", reference.name), ("uid", reference.uid)] where value.isEmpty {
            findings.invalid(path.child(field), .string(value), "must not be empty")
        }
        if reference.kind == "Event", reference.apiVersion == "v1" || reference.apiVersion == "/v1" {
            findings.invalid(path, FindingValue(reference.manifestValue), "/v1, Kind=Event is disallowed from being an owner")
        }
    }
}
