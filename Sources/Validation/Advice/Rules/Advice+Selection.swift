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
            for (index, member) in set.members.enumerated() {
                guard case .service(let service) = member.facts else { continue }
                let selector = LabelSelector(matchLabels: service.selector)
                guard set.hasPods(near: member.origin), set.pods(matching: selector, near: member.origin).isEmpty else { continue }
                findings.add(
                    index,
                    service.selectorPlace,
                    "no pod in the given files has the labels \(service.selector.labelText): connections to the Service fail",
                    value: service.selector.labelText,
                    fix: set.nearest(to: service.selector, near: member.origin)
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
                guard set.hasPods(near: member.origin), set.pods(matching: facts.selector, near: member.origin).isEmpty else { continue }
                findings.add(
                    index,
                    facts.place,
                    "selects no pod in the given files: it protects nothing",
                    fix: facts.selector.matchLabels.flatMap { set.nearest(to: $0, near: member.origin) }
                )
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
            for (index, member) in set.members.enumerated() {
                guard case .service(let service) = member.facts, !service.namedPorts.isEmpty else { continue }
                let selected = set.pods(matching: LabelSelector(matchLabels: service.selector), near: member.origin)
                var names: [String] = []
                for pods in selected {
                    guard let ports = pods.facts.ports else { return }
                    for name in ports.compactMap(\.name) where !names.contains(name) { names.append(name) }
                }
                guard let first = selected.first else { continue }
                for port in service.namedPorts where !names.contains(port.name) {
                    findings.add(
                        index,
                        port.place,
                        "no selected pod has a port named \(GoText.quoted(port.name)): it gets no connections through this port",
                        value: port.name,
                        fix: names.isEmpty
                            ? "name the port in \(first.origin.title), or use its number"
                            : "the ports of \(first.origin.title) are named \(names.quotedList)"
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
            let services = set.members.compactMap { member -> (origin: ManifestSet.Origin, facts: ManifestSet.ServiceFacts)? in
                guard case .service(let facts) = member.facts else { return nil }
                return (member.origin, facts)
            }
            for (index, member) in set.members.enumerated() {
                guard case .pods(let pods) = member.facts else { continue }
                let selecting = services.filter {
                    $0.origin.sharesNamespace(with: member.origin.namespace)
                        && LabelSelector(matchLabels: $0.facts.selector).selects(pods.labels)
                }
                guard let service = selecting.first, !selecting.contains(where: \.facts.isHeadless) else { continue }
                for port in pods.ports ?? [] where !port.isExplained && !selecting.contains(where: { $0.facts.leads(to: port) }) {
                    findings.add(
                        index,
                        port.place,
                        "port \(port.number) of container \(GoText.quoted(port.container)) is named by no probe and no Service; "
                            + "\(service.origin.title) leads elsewhere",
                        value: String(port.number)
                    )
                }
            }
        }
    )
}

extension ManifestSet.ServiceFacts {
    fileprivate func leads(to port: ManifestSet.PodFacts.Port) -> Bool {
        numbers.contains(port.number) || namedPorts.contains { $0.name == port.name }
    }
}

extension ManifestSet {
    fileprivate typealias Pods = (origin: Origin, facts: PodFacts)

    private func pods(near origin: Origin) -> [Pods] {
        members.compactMap { member in
            guard case .pods(let pods) = member.facts, origin.sharesNamespace(with: member.origin.namespace) else { return nil }
            return (member.origin, pods)
        }
    }

    /// Whether there are pods that an object may select at all.
    fileprivate func hasPods(near origin: Origin) -> Bool { !pods(near: origin).isEmpty }

    /// The pods that an object of `origin` selects.
    fileprivate func pods(matching selector: LabelSelector, near origin: Origin) -> [Pods] {
        pods(near: origin).filter { selector.selects($0.facts.labels) }
    }

    /// Which pods come closest to having these labels and what they have instead; nil when none has any of them.
    fileprivate func nearest(to labels: [String: String], near origin: Origin) -> String? {
        var best: (pods: Pods, shared: Int)?
        for pods in pods(near: origin) {
            let shared = labels.count { pods.facts.labels[$0.key] != nil }
            if shared > best?.shared ?? 0 { best = (pods, shared) }
        }
        guard let (pods, _) = best else { return nil }
        let own = pods.facts.labels.filter { labels[$0.key] != nil }
        return "\(pods.origin.title) comes closest: its pods have \(own.labelText)"
    }
}

extension LabelSelector {
    /// The labels that controllers add to their pods; no template has them.
    private static let givenLabels: Set<String> = [
        "pod-template-hash", "rollouts-pod-template-hash", "controller-revision-hash", "pod-template-generation", "controller-uid",
        "batch.kubernetes.io/controller-uid", "job-name", "batch.kubernetes.io/job-name", "batch.kubernetes.io/job-completion-index",
        "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index",
    ]

    /// Whether the selector selects pods of a template with these labels, whatever controllers add to them.
    fileprivate func selects(_ labels: [String: String]) -> Bool {
        LabelSelector(
            matchLabels: matchLabels?.filter { !Self.givenLabels.contains($0.key) },
            matchExpressions: matchExpressions?.filter { !Self.givenLabels.contains($0.key) }
        ).matches(labels: labels)
    }
}

extension [String: String] {
    /// `app=web,tier=front`, in order.
    fileprivate var labelText: String {
        sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }
}
