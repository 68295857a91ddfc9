internal import PodSpec

/// Rules for environment variables (`ValidateEnv`, `ValidateEnvFrom`).
enum EnvRules {
    static func check(_ variables: [EnvVar], _ context: ContainerContext, at container: FieldPath, _ findings: inout Findings) {
        for index in variables.indices {
            let name = variables[index].name
            if name.isEmpty {
                findings.required(container.child("env", index).child("name"))
            } else {
                let problems = Constraints.environmentName(name)
                if !problems.isEmpty { findings.invalid(container.child("env", index), "name", name, problems) }
            }
            guard let source = variables[index].valueFrom else { continue }
            EnvSourceRules.check(
                source,
                besides: variables[index].value,
                context,
                at: container.child("env", index).child("valueFrom"),
                &findings
            )
        }
    }

    static func check(from sources: [EnvFromSource], at container: FieldPath, _ findings: inout Findings) {
        for index in sources.indices {
            let source = sources[index]
            if let prefix = source.prefix, !prefix.isEmpty {
                let problems = Constraints.environmentName(prefix)
                if !problems.isEmpty { findings.invalid(container.child("envFrom", index), "prefix", prefix, problems) }
            }
            if let reference = source.configMapRef {
                checkName(reference.name, at: container, index, "configMapRef", &findings)
            }
            if let reference = source.secretRef {
                checkName(reference.name, at: container, index, "secretRef", &findings)
            }
            // Both complaints are about the list as a whole: the API server leaves the index out.
            switch (source.configMapRef != nil, source.secretRef != nil) {
            case (false, false):
                findings.invalid(container.child("envFrom"), "", "must specify one of: `configMapRef` or `secretRef`")
            case (true, true):
                findings.invalid(container.child("envFrom"), "", "may not have more than one field specified at a time")
            default: break
            }
        }
    }

    /// The names are checked as prefixes of generated names, for no reason but history.
    private static func checkName(
        _ name: String?,
        at container: FieldPath,
        _ index: Int,
        _ field: String,
        _ findings: inout Findings
    ) {
        guard let name, !name.isEmpty else {
            return findings.required(container.child("envFrom", index).child(field, "name"))
        }
        // What follows a prefix makes up for a hyphen at its end.
        let problems = Constraints.dnsSubdomain(name.utf8.count > 1 && name.hasSuffix("-") ? name.dropLast(2) + "a" : name[...])
        if problems.isEmpty { return }
        findings.invalid(container.child("envFrom", index).child(field), "name", name, problems)
    }
}
