internal import PodSpec

extension Advice {
    private static let page = "https://kubernetes.io/docs/concepts/services-networking/service/"

    /// A Service without a pod to send requests to.
    public static let serviceMatchesNoPod = Advice(
        id: "serviceMatchesNoPod",
        title: "A Service that selects no pod",
        why: "A Service finds its pods by their labels. When none has all of them, connections to it fail.",
        fix: "use labels in the selector that the pods' template has",
        link: page + "#defining-a-service",
        severity: .warning,
        check: .set { set, findings in
            for (index, service) in set.services {
                let origin = set.members[index].origin
                guard set.pods(matching: service.selector, near: origin).isEmpty else { continue }
                guard let nearest = set.nearest(to: service.selector, near: origin) else { continue }
                let labels = (service.selector.matchLabels ?? [:]).labelText
                findings.add(
                    index,
                    service.selectorPlace,
                    "no pod in the given files has the labels \(labels): connections to the Service fail",
                    value: labels,
                    fix: nearest
                )
            }
        }
    )

    /// A budget or policy without a pod that it holds for.
    public static let selectorMatchesNoPod = Advice(
        id: "selectorMatchesNoPod",
        title: "A budget or policy that selects no pod",
        why: "A PodDisruptionBudget or NetworkPolicy that matches nothing protects nothing, and nobody is told.",
        fix: "use labels in the selector that the pods' template has",
        link: "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors",
        severity: .warning,
        check: .set { set, findings in
            for (index, member) in set.members.enumerated() {
                guard case .selector(let facts) = member.facts else { continue }
                guard set.pods(matching: facts.selector, near: member.origin).isEmpty else { continue }
                guard let nearest = set.nearest(to: facts.selector, near: member.origin) else { continue }
                findings.add(index, facts.place, "selects no pod in the given files: it protects nothing", fix: nearest)
            }
        }
    )

    /// A target port by a name that no selected pod has.
    public static let unknownServicePort = Advice(
        id: "unknownServicePort",
        title: "A target port that the pods don't name",
        why:
            "A targetPort that is a name is looked up in each pod. Where no container has it, the pod gets no connections through this port.",
        fix: "use the name of a port of the pods' containers, or its number",
        link: page + "#field-spec-ports",
        severity: .warning,
        check: .set { set, findings in
            for (index, service) in set.services where !service.namedPorts.isEmpty {
                let selected = set.pods(matching: service.selector, near: set.members[index].origin)
                let ports = selected.compactMap { set.facts(of: $0)?.ports }
                // Of pods that are known by their labels only, nothing can be said.
                guard let first = selected.first, ports.count == selected.count else { continue }
                var names: [String] = []
                for name in ports.joined().compactMap(\.name) where !names.contains(name) { names.append(name) }
                let title = set.members[first].origin.title
                for port in service.namedPorts where !names.contains(port.name) {
                    findings.add(
                        index,
                        port.place,
                        "no selected pod has a port named \(GoText.quoted(port.name)): it gets no connections through this port",
                        value: port.name,
                        fix: names.isEmpty
                            ? "name the port in \(title), or use its number"
                            : "the ports of \(title) are named \(names.quotedList)"
                    )
                }
            }
        }
    )

    /// A port that neither a Service nor a probe names.
    public static let unusedContainerPort = Advice(
        id: "unusedContainerPort",
        title: "A container port that nothing names",
        why:
            "A container's list of ports opens nothing. When the Services that select the pod lead to other ports, one of them is probably "
            + "out of date.",
        fix: "lead a port of the Service to it, or remove it from the container",
        link: page + "#field-spec-ports",
        severity: .note,
        check: .set { set, findings in
            var selecting: [Int: [(title: String, service: ManifestSet.ServiceFacts)]] = [:]
            // The selector of a Service without pods may ask for labels that a controller adds to any of them.
            var lonely: [ManifestSet.ServiceFacts] = []
            for (index, service) in set.services {
                let origin = set.members[index].origin
                let selected = set.pods(matching: service.selector, near: origin)
                if selected.isEmpty { lonely.append(service) }
                for pods in selected { selecting[pods, default: []].append((origin.title, service)) }
            }
            for (index, services) in selecting {
                guard let first = services.first, !services.contains(where: \.service.isHeadless) else { continue }
                let all = services.map(\.service) + lonely
                for port in set.facts(of: index)?.ports ?? [] where !port.isExplained {
                    guard !all.contains(where: { $0.leads(to: port) }) else { continue }
                    findings.add(
                        index,
                        port.place,
                        "port \(port.number) of container \(GoText.quoted(port.container)) is named by no probe and no Service: "
                            + "\(first.title) leads elsewhere",
                        value: String(port.number)
                    )
                }
            }
        }
    )
}

extension ManifestSet.View {
    /// The Services that select pods, with their positions.
    fileprivate var services: [(index: Int, facts: ManifestSet.ServiceFacts)] {
        members.enumerated().compactMap { index, member in
            guard case .service(let facts) = member.facts else { return nil }
            return (index, facts)
        }
    }
}

extension ManifestSet.ServiceFacts {
    fileprivate func leads(to port: ManifestSet.PodFacts.Port) -> Bool {
        numbers.contains(port.number) || namedPorts.contains { $0.name == port.name }
    }
}
