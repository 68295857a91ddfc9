internal import PodSpec

/// What the server says about containers it accepts: amounts, variables and ports.
enum ContainerWarnings {
    /// What the warnings need to know about a container of any sort.
    private struct Place {
        var path: FieldPath
        var resources: ResourceRequirements?
        var variables: [EnvVar]
        var ports: [ContainerPort]
    }

    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let places = places(in: spec, at: path)
        for place in places {
            checkAmounts(place.resources, at: place.path, &findings)
            if place.variables.count > 1 { checkVariables(place.variables, at: place.path, &findings) }
        }
        PortWarnings.check(places.map { ($0.path, $0.ports) }, &findings)
    }

    /// The containers that have anything to look at.
    private static func places(in spec: Pod.Spec, at path: FieldPath) -> [Place] {
        var places: [Place] = []
        func add(_ list: String, _ index: Int, _ resources: ResourceRequirements?, _ variables: [EnvVar]?, _ ports: [ContainerPort]?) {
            if resources == nil, variables == nil, ports == nil { return }
            let path = path.child(list).index(index)
            places.append(Place(path: path, resources: resources, variables: variables ?? [], ports: ports ?? []))
        }
        if let containers = spec.initContainers?.span {
            for index in containers.indices {
                add("initContainers", index, containers[index].resources, containers[index].env, containers[index].ports)
            }
        }
        let containers = spec.containers.span
        for index in containers.indices {
            add("containers", index, containers[index].resources, containers[index].env, containers[index].ports)
        }
        for (index, container) in (spec.ephemeralContainers ?? []).enumerated() {
            add("ephemeralContainers", index, container.resources, container.env, container.ports)
        }
        return places
    }

    private static func checkAmounts(_ resources: ResourceRequirements?, at path: FieldPath, _ findings: inout Findings) {
        guard let resources else { return }
        for (list, amounts) in [("limits", resources.limits), ("requests", resources.requests)] {
            guard let amounts else { continue }
            warnAboutFractions(amounts, at: path.child("resources", list), &findings)
        }
    }

    /// Bytes come whole.
    static func warnAboutFractions(_ amounts: [String: Quantity], at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for resource in ["memory", "ephemeral-storage"] {
            guard let amount = amounts[resource], amount.milliValue % 1000 != 0 else { continue }
            let place = path().key(resource)
            findings.warning(place, "\(place): fractional byte value \(GoText.quoted(amount.canonicalText)) is invalid, must be an integer")
        }
    }

    /// A variable may be defined again in terms of its former value; anything else hides that value.
    private static func checkVariables(_ variables: [EnvVar], at path: FieldPath, _ findings: inout Findings) {
        var seen = SeenNames()
        for (index, variable) in variables.enumerated() where !seen.insert(variable.name) {
            let reference = "$(\(variable.name))"
            let value = variable.value ?? ""
            if variable.valueFrom == nil, value != reference, value.contains(bytesOf: reference) { continue }
            let place = path.child("env").index(index)
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
