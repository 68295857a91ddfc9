extension Pod.Spec {
    /// Fills requests from limits, then what the pod as a whole asks for. Kubernetes: `SetDefaults_Pod` in `core/v1`.
    mutating func fillResources() {
        containers.fillRequestsFromLimits()
        initContainers?.fillRequestsFromLimits()
        fillPodLevelResources()
    }

    /// Completes pod-level resources that are given in part.
    ///
    /// Huge page limits come from the containers'. Once there are limits, absent requests for CPU and memory come from the
    /// containers', and what they don't ask for from the pod's own limits. Kubernetes: `defaultHugePagePodLimits` and
    /// `defaultPodRequests` in `core/v1`.
    private mutating func fillPodLevelResources() {
        guard let resources, resources.isAnythingGiven else { return }
        var limits = resources.limits ?? [:]
        var requests = resources.requests ?? [:]
        for (name, limit) in containerTotals(\.limits)
        where ResourceName.isHugePages(name) && requests[name] == nil && limits[name] == nil {
            limits[name] = limit
        }
        if !limits.isEmpty {
            for (name, request) in containerTotals(\.requests)
            where ResourceName.isComputeResource(name) && requests[name] == nil {
                requests[name] = request
            }
            for (name, limit) in limits where ResourceName.isPodLevelResource(name) && requests[name] == nil {
                requests[name] = limit
            }
        }
        if !limits.isEmpty { self.resources?.limits = limits }
        if !requests.isEmpty { self.resources?.requests = requests }
    }
}

extension ResourceRequirements {
    fileprivate var isAnythingGiven: Bool {
        limits?.isEmpty == false || requests?.isEmpty == false
    }

    /// Requests round up to thousandths. Kubernetes: `SetDefaults_ResourceList` in `core/v1`.
    mutating func fillDefaults() {
        limits?.roundUpToMilli()
        requests?.roundUpToMilli()
    }

    fileprivate mutating func fillRequestsFromLimits() {
        guard let limits, !limits.isEmpty else { return }
        guard requests != nil else {
            requests = limits
            return
        }
        for (name, limit) in limits where requests?[name] == nil { requests?[name] = limit }
    }
}

extension [Container] {
    fileprivate mutating func fillRequestsFromLimits() {
        for index in indices where self[index].resources?.limits != nil { self[index].resources?.fillRequestsFromLimits() }
    }
}

extension [String: Quantity] {
    /// Rounds each amount away from zero to thousandths, the finest the API server keeps.
    mutating func roundUpToMilli() {
        var index = startIndex
        while index != endIndex {
            var amount = values[index]
            if !amount.roundUp(toScale: -3) { values[index] = amount }
            formIndex(after: &index)
        }
    }
}
