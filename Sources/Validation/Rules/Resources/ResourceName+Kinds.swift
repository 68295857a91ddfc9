internal import PodSpec

// What the name of a resource says about it (pkg/apis/core/helper).
extension ResourceName {
    /// What a container can ask for without a domain (`IsStandardContainerResourceName`).
    static func isStandardForContainers(_ name: String) -> Bool {
        isComputeResource(name) || name == "ephemeral-storage" || isHugePages(name)
    }

    /// What Kubernetes counts anywhere, in containers or in quotas (`IsStandardResourceName`).
    static func isStandard(_ name: String) -> Bool {
        isStandardForContainers(name) || standard.contains(name) || name.hasPrefix("requests.hugepages-")
    }

    /// What Kubernetes itself defines: anything without a domain or with its own (`IsNativeResource`).
    static func isNative(_ name: String) -> Bool {
        guard name.utf8.contains(UInt8(ascii: "/")) else { return true }
        return name.utf8.indices.contains { name.utf8[$0...].starts(with: "kubernetes.io/".utf8) }
    }

    /// What others define (`IsExtendedResourceName`).
    static func isExtended(_ name: String) -> Bool {
        if isNative(name) || name.hasPrefix("requests.") { return false }
        // It has to fit into a quota as well.
        return Constraints.qualifiedName("requests." + name).isEmpty
    }

    /// Whether pods may be promised more of it than there is (`IsOvercommitAllowed`).
    static func isOvercommitAllowed(_ name: String) -> Bool {
        isNative(name) && !isHugePages(name)
    }

    /// Whether it is counted in whole pieces (`IsIntegerResourceName`).
    static func isInteger(_ name: String) -> Bool {
        counted.contains(name) || isExtended(name)
    }

    /// Whether an amount of huge pages consists of whole pages (`IsHugePageResourceValueDivisible`).
    static func isMultiple(_ quantity: Quantity, ofPageSizeIn name: String) -> Bool {
        guard let size = try? Quantity(parsing: String(name.dropFirst("hugepages-".count))), size > .zero, size.milliValue % 1000 == 0,
            size.value > 0
        else { return false }
        return quantity.value % size.value == 0
    }

    private static let counted: Set = [
        "pods", "services", "replicationcontrollers", "resourcequotas", "secrets", "configmaps", "persistentvolumeclaims",
        "services.nodeports", "services.loadbalancers",
    ]

    private static let standard = counted.union([
        "requests.cpu", "requests.memory", "requests.ephemeral-storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
        "storage", "requests.storage",
    ])
}
