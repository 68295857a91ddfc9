internal import PodSpec

extension Pod.Spec {
    /// A random spec that is valid in a Pod, and in a workload that allows the restart policy.
    static func random(labels: [String: String], restartPolicy: RestartPolicy?, _ dice: inout Dice<some RandomNumberGenerator>) -> Pod.Spec
    {
        let volumes = RandomVolumes(&dice)
        var firstPort: Int32 = dice.number(1024...2048)
        let containers = (0..<dice.number(1...3)).map {
            Container.random(name: "c\($0)-\(dice.pick("web", "api", "worker"))", volumes: volumes, firstPort: &firstPort, &dice)
        }
        var initContainers: [Container]?
        if dice.chance(40) {
            initContainers = (0..<dice.number(1...2)).map { .randomInit(name: "i\($0)", volumes: volumes, firstPort: &firstPort, &dice) }
        }
        var spec = Pod.Spec(
            containers: containers,
            volumes: volumes.all.isEmpty ? nil : volumes.all,
            initContainers: initContainers,
            restartPolicy: restartPolicy,
            terminationGracePeriodSeconds: dice.maybe(dice.number(0...120))
        )
        spec.serviceAccountName = dice.maybe("robot")
        spec.automountServiceAccountToken = dice.maybe(dice.chance(50))
        spec.enableServiceLinks = dice.maybe(dice.chance(50))
        spec.imagePullSecrets = dice.maybe([LocalObjectReference(name: "registry")])
        spec.hostname = dice.maybe(dice.name())
        spec.priorityClassName = dice.maybe(dice.pick("high", "low"))
        spec.shareProcessNamespace = dice.maybe(dice.chance(50))
        spec.securityContext = dice.maybe(.random(&dice))
        spec.addRandomScheduling(labels: labels, &dice)
        return spec
    }

    private mutating func addRandomScheduling(labels: [String: String], _ dice: inout Dice<some RandomNumberGenerator>) {
        let zone = "topology.kubernetes.io/zone"
        nodeSelector = dice.maybe(["kubernetes.io/os": "linux"])
        if dice.chance(30) {
            let requirement = NodeSelectorRequirement(key: zone, operator: dice.pick(.in, .notIn), values: [dice.pick("a", "b", "c")])
            let required = NodeSelector(nodeSelectorTerms: [NodeSelectorTerm(matchExpressions: [requirement])])
            affinity = Affinity(nodeAffinity: NodeAffinity(requiredDuringSchedulingIgnoredDuringExecution: required))
        }
        if dice.chance(30) {
            let term = PodAffinityTerm(topologyKey: "kubernetes.io/hostname", labelSelector: LabelSelector(matchLabels: labels))
            let preferred = [WeightedPodAffinityTerm(weight: dice.number(1...100), podAffinityTerm: term)]
            affinity = affinity ?? Affinity()
            affinity?.podAntiAffinity = PodAntiAffinity(preferredDuringSchedulingIgnoredDuringExecution: preferred)
        }
        tolerations = dice.maybe([
            Toleration(key: dice.name(), operator: .equal, value: dice.name(), effect: dice.pick(.noSchedule, .preferNoSchedule)),
            Toleration(key: dice.name(), operator: .exists, effect: .noExecute, tolerationSeconds: dice.number(0...600)),
        ])
        topologySpreadConstraints = dice.maybe([
            TopologySpreadConstraint(
                maxSkew: dice.number(1...3),
                topologyKey: zone,
                whenUnsatisfiable: dice.pick(.doNotSchedule, .scheduleAnyway),
                labelSelector: LabelSelector(matchLabels: labels)
            )
        ])
    }
}

extension PodSecurityContext {
    static func random(_ dice: inout Dice<some RandomNumberGenerator>) -> PodSecurityContext {
        PodSecurityContext(
            runAsUser: dice.maybe(dice.number(1...65535)),
            runAsGroup: dice.maybe(dice.number(1...65535)),
            runAsNonRoot: dice.maybe(true),
            supplementalGroups: dice.maybe([dice.number(1...65535)]),
            fsGroup: dice.maybe(dice.number(1...65535)),
            seccompProfile: dice.maybe(SeccompProfile(type: .runtimeDefault))
        )
    }
}
