extension Pod {
    /// The quality of service that the pod's status names or else that it gets when it is created, with requests taken from limits where
    /// they are absent. Kubernetes: `GetPodQOS` in `pkg/apis/core/helper/qos`.
    public var qosClass: QOSClass {
        if let recorded = status?.qosClass, recorded != .zero { return recorded }
        return specWithResources?.qosClass ?? .bestEffort
    }
}

extension Pod.Spec {
    /// The quality of service of pods with this spec, as it stands.
    ///
    /// Only CPU and memory count, and only amounts above zero. Resources of the pod as a whole, if given, decide alone. Missing requests
    /// aren't taken from limits: apply the defaults first, or ask the ``Pod``. Kubernetes: `ComputePodQOS` in `pkg/apis/core/helper/qos`.
    public var qosClass: QOSClass {
        var tally = QOSTally()
        if let resources {
            tally.add(requests: resources.requests)
            // Without limits the comparison with the requests decides, as it does in Kubernetes.
            if let limits = resources.limits, !limits.isEmpty { tally.add(limits: limits) }
        } else {
            for container in containers {
                tally.add(requests: container.resources?.requests)
                tally.add(limits: container.resources?.limits ?? [:])
            }
            for container in initContainers ?? [] {
                tally.add(requests: container.resources?.requests)
                tally.add(limits: container.resources?.limits ?? [:])
            }
        }
        return tally.qosClass
    }
}

/// The sums that decide a pod's quality of service.
private struct QOSTally {
    var requests = ComputeAmounts()
    var limits = ComputeAmounts()
    var isLimitedThroughout = true

    mutating func add(requests list: [String: Quantity]?) {
        if let list { requests.add(ComputeAmounts(list)) }
    }

    mutating func add(limits list: [String: Quantity]) {
        let amounts = ComputeAmounts(list)
        limits.add(amounts)
        if amounts.cpu == nil || amounts.memory == nil { isLimitedThroughout = false }
    }

    var qosClass: QOSClass {
        if requests == ComputeAmounts(), limits == ComputeAmounts() { return .bestEffort }
        return isLimitedThroughout && requests == limits ? .guaranteed : .burstable
    }
}

/// Amounts of the two resources that count; those that aren't above zero are absent.
private struct ComputeAmounts: Equatable {
    var cpu: Quantity?
    var memory: Quantity?

    init() {}

    init(_ list: [String: Quantity]) {
        cpu = list[ResourceName.cpu].flatMap { $0 > .zero ? $0 : nil }
        memory = list[ResourceName.memory].flatMap { $0 > .zero ? $0 : nil }
    }

    mutating func add(_ other: ComputeAmounts) {
        if let amount = other.cpu { cpu = cpu.map { $0 + amount } ?? amount }
        if let amount = other.memory { memory = memory.map { $0 + amount } ?? amount }
    }
}
