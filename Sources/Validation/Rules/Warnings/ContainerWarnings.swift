internal import PodSpec

/// What the server says about containers it accepts: amounts, variables and ports.
enum ContainerWarnings {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        func check(_ list: String, _ index: Int, _ resources: ResourceRequirements?, _ variables: [EnvVar]?) {
            if let resources { checkAmounts(resources, at: path.child(list, index), &findings) }
            if let variables, variables.count > 1 { checkVariables(variables, at: path.child(list, index), &findings) }
        }
        if let containers = spec.initContainers?.span {
            for index in containers.indices { check("initContainers", index, containers[index].resources, containers[index].env) }
        }
        let containers = spec.containers.span
        for index in containers.indices { check("containers", index, containers[index].resources, containers[index].env) }
        for (index, container) in (spec.ephemeralContainers ?? []).enumerated() {
            check("ephemeralContainers", index, container.resources, container.env)
        }
        PortWarnings.check(spec, at: path, &findings)
    }

    private static func checkAmounts(
        _ resources: ResourceRequirements,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if let amounts = resources.limits { warnAboutFractions(amounts, at: path().child("resources", "limits"), &findings) }
        if let amounts = resources.requests { warnAboutFractions(amounts, at: path().child("resources", "requests"), &findings) }
    }

    /// Bytes come whole.
    static func warnAboutFractions(_ amounts: [String: Quantity], at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let areWhole = amounts.allSatisfy { name, amount in
            name != "memory" && name != "ephemeral-storage" || amount.milliValue % 1000 == 0
        }
        if areWhole { return }
        for resource in ["memory", "ephemeral-storage"] {
            guard let amount = amounts[resource], amount.milliValue % 1000 != 0 else { continue }
            let place = path().key(resource)
            findings.warning(place, "\(place): fractional byte value \(GoText.quoted(amount.canonicalText)) is invalid, must be an integer")
        }
    }

    /// A variable may be defined again in terms of its former value; anything else hides that value.
    private static func checkVariables(_ variables: [EnvVar], at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        var seen = SeenNames()
        for (index, variable) in variables.enumerated() where !seen.insert(variable.name) {
            let reference = "$(\(variable.name))"
            let value = variable.value ?? ""
            if variable.valueFrom == nil, value != reference, value.contains(bytesOf: reference) { continue }
            let place = path().child("env", index)
            let name = GoText.quoted(variable.name)
            findings.warning(place, "\(place): hides previous definition of \(name), which may be dropped when using apply")
        }
    }
}

extension String {
    /// Whether the text holds the bytes of another one, as Go's `strings.Contains`.
    func contains(bytesOf other: String) -> Bool {
        let (text, pattern) = (Array(utf8), Array(other.utf8))
        guard let first = pattern.first, text.count >= pattern.count else { return pattern.isEmpty }
        return (0...(text.count - pattern.count)).contains { start in
            text[start] == first && text[start..<(start + pattern.count)].elementsEqual(pattern)
        }
    }
}
