internal import PodSpec
internal import PodSpecProbes

/// Which of a pod's probes are run.
struct ProbeSelection {
    /// The only container, nil for all.
    var container: String?
    /// The only kind, nil for all.
    var kind: ProbeKind?

    /// A probe and the container it belongs to.
    struct Selected {
        var container: Container
        var kind: ProbeKind
        var probe: Probe
    }

    /// The pod with nothing but the containers and the probes selected.
    func apply(to pod: Pod) -> Pod {
        guard var spec = pod.spec else { return pod }
        spec.containers = spec.containers.filter(isSelected).map(stripped)
        spec.initContainers = spec.initContainers?.filter(isSelected).map(stripped)
        var selected = pod
        selected.spec = spec
        return selected
    }

    /// The probes of a pod, containers in the manifest's order. Init containers have probes only as sidecars.
    func probes(of pod: Pod) -> [Selected] {
        let sidecars = (pod.spec?.initContainers ?? []).filter { $0.restartPolicy == .always }
        return (sidecars + (pod.spec?.containers ?? [])).flatMap { container in
            ProbeKind.allCases.compactMap { kind in
                container.probe(kind).map { Selected(container: container, kind: kind, probe: $0) }
            }
        }
    }

    private func isSelected(_ container: Container) -> Bool { self.container.map { $0 == container.name } ?? true }

    private func stripped(_ container: Container) -> Container {
        guard let kind else { return container }
        var stripped = container
        if kind != .startup { stripped.startupProbe = nil }
        if kind != .readiness { stripped.readinessProbe = nil }
        if kind != .liveness { stripped.livenessProbe = nil }
        return stripped
    }
}

extension ProbeSelection: CustomStringConvertible {
    /// What was asked for, to go after a message.
    var description: String {
        switch (container, kind) {
        case (nil, nil): ""
        case (let container?, nil): " in container \(container)"
        case (nil, let kind?): " for \(kind.rawValue)"
        case (let container?, let kind?): " for \(kind.rawValue) in container \(container)"
        }
    }
}
