/// The names of resources that Kubernetes treats apart.
package enum ResourceName {
    /// Processor time, in cores.
    package static let cpu = "cpu"
    /// Working memory, in bytes.
    package static let memory = "memory"

    /// Whether a name is `hugepages-` and a page size.
    package static func isHugePages(_ name: String) -> Bool {
        name.hasPrefix("hugepages-")
    }

    /// Whether a name is one of the two that decide the quality of service.
    package static func isComputeResource(_ name: String) -> Bool {
        name == cpu || name == memory
    }

    /// Whether a pod as a whole may ask for the resource. Kubernetes: `IsSupportedPodLevelResource` in `component-helpers`.
    package static func isPodLevelResource(_ name: String) -> Bool {
        isComputeResource(name) || isHugePages(name)
    }
}
