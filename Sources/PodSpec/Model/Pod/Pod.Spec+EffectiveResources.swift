extension Pod.Spec {
    /// What the scheduler reserves for the pod, as its spec stands.
    ///
    /// Containers and sidecars add up; an init container counts where it needs more than they do together, the sidecars started before
    /// it included; the pod's own requests take precedence for the resources they name, and its overhead comes on top. Missing requests
    /// aren't taken from limits: apply the defaults first, or ask the ``Pod``. Kubernetes: `PodRequests` in `component-helpers`.
    public var effectiveRequests: [String: Quantity] {
        var result = containerTotals(\.requests)
        result.override(by: resources?.requests)
        result.add(overhead)
        return result
    }

    /// The most the pod may use, as its spec stands, reckoned as ``effectiveRequests`` is.
    ///
    /// Overhead is added only to limits that aren't zero. Kubernetes: `PodLimits` in `component-helpers`.
    public var effectiveLimits: [String: Quantity] {
        var result = containerTotals(\.limits)
        result.override(by: resources?.limits)
        for (name, amount) in overhead ?? [:] {
            if let limit = result[name], !limit.isZero { result[name] = limit + amount }
        }
        return result
    }

    /// What the containers take together. Kubernetes: `AggregateContainerRequests` in `component-helpers`.
    package func containerTotals(_ list: KeyPath<ResourceRequirements, [String: Quantity]?>) -> [String: Quantity] {
        var total: [String: Quantity] = [:]
        for container in containers { total.add(container.resources?[keyPath: list]) }
        var sidecars: [String: Quantity] = [:]
        var peak: [String: Quantity] = [:]
        for container in initContainers ?? [] {
            let amounts = container.resources?[keyPath: list]
            if container.restartPolicy == .always {
                total.add(amounts)
                sidecars.add(amounts)
                peak.raise(to: sidecars)
            } else {
                var running = amounts ?? [:]
                running.add(sidecars)
                peak.raise(to: running)
            }
        }
        total.raise(to: peak)
        return total
    }
}

extension Pod {
    /// What the scheduler reserves for the pod once it is created, defaults applied; see ``Pod/Spec/effectiveRequests``.
    public var effectiveRequests: [String: Quantity] {
        specWithResources?.effectiveRequests ?? [:]
    }

    /// The most the pod may use once it is created, defaults applied; see ``Pod/Spec/effectiveLimits``.
    public var effectiveLimits: [String: Quantity] {
        specWithResources?.effectiveLimits ?? [:]
    }

    /// The spec with those defaults that concern resources.
    var specWithResources: Pod.Spec? {
        var spec = spec
        spec?.fillResources()
        return spec
    }
}

extension [String: Quantity] {
    fileprivate mutating func add(_ other: [String: Quantity]?) {
        guard let other else { return }
        for (name, amount) in other { self[name] = self[name].map { $0 + amount } ?? amount }
    }

    fileprivate mutating func raise(to other: [String: Quantity]) {
        for (name, amount) in other {
            if let current = self[name], current >= amount { continue }
            self[name] = amount
        }
    }

    /// Takes over what the pod as a whole may ask for.
    fileprivate mutating func override(by other: [String: Quantity]?) {
        for (name, amount) in other ?? [:] where ResourceName.isPodLevelResource(name) { self[name] = amount }
    }
}
