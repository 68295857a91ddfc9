/// By what the items of a list are told apart, as the API's schema has it (`x-kubernetes-list-map-keys`).
enum ListIdentity {
    /// The fields that tell items of a type apart; nil where the position does.
    static func keys(ofType name: String) -> [String]? {
        switch name {
        case "Container", "EphemeralContainer", "Volume", "EnvVar", "LocalObjectReference", "PodResourceClaim", "PodSchedulingGate",
            "ResourceClaim", "EvictionResponder", "PodResourceClaimStatus", "PodVolumeHealth", "ResourceStatus",
            "NodeAllocatableMappedResources", "NodeAllocatableOverheadResources", "WorkloadPodGroupResourceClaim":
            ["name"]
        case "ContainerPort": ["containerPort", "protocol"]
        case "VolumeMount", "VolumeMountStatus": ["mountPath"]
        case "VolumeDevice": ["devicePath"]
        case "HostAlias", "PodIP": ["ip"]
        case "TopologySpreadConstraint": ["topologyKey", "whenUnsatisfiable"]
        case "OwnerReference": ["uid"]
        case "PodCondition", "DeploymentCondition", "ReplicaSetCondition", "StatefulSetCondition", "DaemonSetCondition",
            "ReplicationControllerCondition", "PersistentVolumeClaimCondition":
            ["type"]
        case "NodeAllocatableResourceClaimStatus": ["resourceClaimName"]
        case "VolumeHealthCondition": ["status", "reason"]
        case "ResourceHealth": ["resourceID"]
        default: nil
        }
    }

    /// Whether a list of plain values is a set: its order means nothing.
    static func isSet(_ field: String, ofType name: String) -> Bool {
        switch (name, field) {
        case ("ObjectMeta", "finalizers"), ("VolumeMount", "bindMountOptions"), ("ContainerRestartRuleOnExitCodes", "values"),
            ("PodFailurePolicyOnExitCodesRequirement", "values"), ("UncountedTerminatedPods", "failed"),
            ("UncountedTerminatedPods", "succeeded"), ("NodeAllocatableResourceClaimStatus", "containers"):
            true
        default: false
        }
    }

    /// Whether the order means something although the items have names: init containers run one after the other, and a variable sees
    /// those before it.
    static func isOrdered(_ field: String) -> Bool { field == "initContainers" || field == "env" }

    /// What an item is called, nil when a key is missing. A port without a protocol is a TCP port.
    static func name(of item: ManifestValue, by keys: [String]) -> String? {
        var parts: [String] = []
        for key in keys {
            switch item[key] {
            case .string(let text)?: parts.append(text)
            case .integer(let number)?: parts.append(String(number))
            case nil where key == "protocol": parts.append(TransportProtocol.tcp.rawValue)
            default: return nil
            }
        }
        return parts.joined(separator: "/")
    }

    /// What the items of a list are called; nil when one has no name or two have the same.
    static func names(of items: [ManifestValue], by keys: [String]) -> [String]? {
        var names: [String] = []
        for item in items {
            guard let name = name(of: item, by: keys) else { return nil }
            names.append(name)
        }
        return Set(names).count == names.count ? names : nil
    }
}
