internal import PodSpec

/// What the containers of a pod need together at any time (k8s.io/component-helpers `AggregateContainerRequests`).
///
/// Containers and sidecars run side by side and add up. Other init containers run alone, beside the sidecars that started before them,
/// so that the largest of them counts where it needs more.
enum ContainerResourceTotals {
    static func requests(_ spec: Pod.Spec) -> [String: Quantity] { total(spec, \.requests) }

    static func limits(_ spec: Pod.Spec) -> [String: Quantity] { total(spec, \.limits) }

    private static func total(
        _ spec: Pod.Spec,
        _ list: KeyPath<ResourceRequirements, [String: Quantity]?>
    ) -> [String: Quantity] {
        var total: [String: Quantity] = [:]
        for container in spec.containers { total.add(container.resources?[keyPath: list]) }

        var sidecars: [String: Quantity] = [:]
        var peak: [String: Quantity] = [:]
        for container in spec.initContainers ?? [] {
            let own = container.resources?[keyPath: list]
            if container.restartPolicy == .always {
                total.add(own)
                sidecars.add(own)
                peak.raise(to: sidecars)
            } else {
                var sum: [String: Quantity] = [:]
                sum.add(own)
                sum.add(sidecars)
                peak.raise(to: sum)
            }
        }
        total.raise(to: peak)
        return total
    }
}

extension [String: Quantity] {
    fileprivate mutating func add(_ other: [String: Quantity]?) {
        guard let other else { return }
        for (name, quantity) in other { self[name] = self[name].map { $0 + quantity } ?? quantity }
    }

    fileprivate mutating func raise(to other: [String: Quantity]) {
        for (name, quantity) in other where self[name].map({ quantity > $0 }) ?? true { self[name] = quantity }
    }
}
