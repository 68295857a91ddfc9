// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Scheduling.

extension ExplanationTable {
    static let scheduling = #"""
        Affinity: Scheduling preferences and requirements of a pod toward nodes and other pods.
        .nodeAffinity: Rules about the labels and fields of nodes the pod may or should run on.
        .podAffinity: Rules for placing the pod near other pods, for example in the same node or zone.
        .podAntiAffinity: Rules for keeping the pod away from other pods, for example off the same node or zone.
        NodeAffinity: Rules that steer a pod towards nodes with certain labels or fields.
        .requiredDuringSchedulingIgnoredDuringExecution: Node requirements that must be met for the pod to be scheduled. Later
         changes to a node do not evict a running pod.
        .preferredDuringSchedulingIgnoredDuringExecution: Preferences with weights, used to rank the nodes that could run the
         pod. Nodes that match heavier terms win, but no match is needed.
        NodeInclusionPolicy: Whether something about nodes counts when skew is computed.
        =Ignore: It doesn't count.
        =Honor: It counts.
        NodeSelector: A selection of nodes, made of terms of which at least one must match.
        .nodeSelectorTerms: Terms to match nodes against. A node is selected when any one of them matches; at least one term is
         required.
        NodeSelectorOperator: How a node selector's key and values are compared with a node's.
        =In: The value is one of the list.
        =NotIn: The value is none of the list.
        =Exists: The key exists.
        =DoesNotExist: The key doesn't exist.
        =Gt: The value is an integer above the one given.
        =Lt: The value is an integer below the one given.
        NodeSelectorRequirement: One condition on a node's label or field.
        .key: Label key, or field, that the requirement applies to.
        .operator: How the label is compared with `values`. One of `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`.
        .values: Values to compare with. At least one for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, and exactly
         one integer for `Gt` and `Lt`.
        NodeSelectorTerm: A set of requirements that a node must meet all together; an empty term matches nothing.
        .matchExpressions: Requirements on the node's labels. All of them must be met.
        .matchFields: Requirements on the node's fields, of which only `metadata.name` is supported. All of them must be met.
        PodAffinity: Rules that place a pod near other pods, such as in the same zone.
        .requiredDuringSchedulingIgnoredDuringExecution: Pods that must be running in the same topology domain for this pod to
         be scheduled there. All terms must hold; later changes do not evict a running pod.
        .preferredDuringSchedulingIgnoredDuringExecution: Weighted preferences for being near other pods, used to rank the
         possible nodes. Nodes with the highest total weight are preferred, but no match is needed.
        PodAffinityTerm: A set of pods that a pod should, or should not, be placed next to.
        .labelSelector: Label query that picks the pods to consider. When absent, it matches no pods.
        .namespaces: Names of the namespaces to look in, in addition to those `namespaceSelector` picks. When both are absent,
         the pod's own namespace is used.
        .topologyKey: Node label whose value defines what counts as the same place, such as `kubernetes.io/hostname`. Can't be
         empty.
        .namespaceSelector: Label query that picks namespaces in addition to those in `namespaces`. An empty selector matches
         all namespaces. When both fields are absent, the pod's own namespace is used.
        .matchLabelKeys: Keys of labels whose values are taken from the incoming pod and added to `labelSelector` as `In`
         requirements. Requires `labelSelector`, and keys can't also appear in it or in `mismatchLabelKeys`.
        .mismatchLabelKeys: Keys of labels whose values are taken from the incoming pod and added to `labelSelector` as `NotIn`
         requirements. Requires `labelSelector`, and keys can't also appear in it or in `matchLabelKeys`.
        PodAntiAffinity: Rules that keep a pod away from other pods, such as off the same node.
        .requiredDuringSchedulingIgnoredDuringExecution: Pods that must not be running in the same topology domain for this pod
         to be scheduled there. All terms must hold; later changes do not evict a running pod.
        .preferredDuringSchedulingIgnoredDuringExecution: Weighted preferences for staying away from other pods, used to rank
         the possible nodes. Nodes with matching pods score lower but remain usable.
        PodSchedulingGate: A named hold that keeps a pod from being scheduled until it is removed.
        .name: Name of the gate, unique within the pod. Gates are set when the pod is created and can only be removed
         afterwards; scheduling starts once none are left.
        PodSchedulingGroup: The pod group that a pod is scheduled together with.
        .podGroupName: Name of the `PodGroup` in the pod's namespace that this pod belongs to. The pod stays pending until that
         group exists; immutable once set.
        PreferredSchedulingTerm: A node preference with a weight, used to rank nodes that are otherwise suitable.
        .weight: Amount added to a node's score when it matches, from 1 to 100.
        .preference: Node selector term to which the weight applies. An empty term matches all nodes, and so has no effect.
        TaintEffect: What a taint does to pods that don't tolerate it.
        =NoSchedule: No new pods are placed on the node.
        =PreferNoSchedule: The scheduler avoids the node.
        =NoExecute: Running pods are evicted as well.
        Toleration: A rule that lets a pod run on nodes with matching taints.
        .key: Taint key to match. All keys match when absent, in which case `operator` must be `Exists`.
        .operator: How the taint's value is compared: `Exists`, `Equal`, `Lt` or `Gt`. Defaults to `Equal`; `Exists` accepts any
         value, while `Lt` and `Gt` compare integers.
        .value: Taint value to compare with. Must be empty when `operator` is `Exists`.
        .effect: Taint effect to match: `NoSchedule`, `PreferNoSchedule` or `NoExecute`. All effects match when absent.
        .tolerationSeconds: Seconds the pod may stay on a node after a matching `NoExecute` taint appears. Unlimited when
         absent; zero or a negative value evicts at once. Only valid with the effect `NoExecute`.
        TolerationOperator: How a toleration's key and value are compared with a taint's.
        =Equal: The values are equal.
        =Exists: The key exists, whatever its value.
        =Lt: The taint's value is a smaller integer.
        =Gt: The taint's value is a greater integer.
        TopologyConstraint: A requirement that a group's pods be placed within one topology domain.
        .key: Key of the node label that defines the topology domain. All pods of the group go to nodes with the same value for
         it.
        TopologySpreadConstraint: A rule for spreading matching pods evenly across zones, nodes or other topology domains.
        .maxSkew: Largest allowed difference in matching pods between a domain and the least loaded one. Must be at least 1;
         with `ScheduleAnyway` it only influences how nodes are ranked.
        .topologyKey: Node label whose values define the domains, such as `topology.kubernetes.io/zone`. Nodes sharing a value
         form one domain; nodes without the label are not counted.
        .whenUnsatisfiable: What happens when the constraint cannot be met: `DoNotSchedule` leaves the pod pending,
         `ScheduleAnyway` places it but prefers nodes that reduce the skew.
        .labelSelector: Selects the pods that are counted in each topology domain. Only pods in the same namespace are
         considered.
        .minDomains: Number of eligible domains below which the least loaded domain is taken to hold no pods. Must be positive;
         treated as 1 when absent, and only usable with `DoNotSchedule`.
        .nodeAffinityPolicy: Whether the pod's node affinity and node selector limit the nodes that count: `Honor` or `Ignore`.
         Defaults to `Honor`.
        .nodeTaintsPolicy: Whether nodes with taints the pod does not tolerate are left out of the count: `Honor` or `Ignore`.
         Defaults to `Ignore`.
        .matchLabelKeys: Pod label keys whose values on the incoming pod narrow down which pods are counted. Requires
         `labelSelector`, and may not share keys with it; keys absent from the pod are ignored.
        UnsatisfiableConstraintAction: What to do with a pod that would break its spread constraint.
        =DoNotSchedule: Leave it pending.
        =ScheduleAnyway: Place it where it does the least harm.
        WeightedPodAffinityTerm: A pod affinity term with a weight, used to rank nodes that are otherwise suitable.
        .weight: Amount added to a node's score when the term is satisfied, from 1 to 100.
        .podAffinityTerm: Pod affinity term to which the weight applies.
        WorkloadPodGroupAllDisruptionMode: Marks the pods of a group as disruptable only all together.
        WorkloadPodGroupBasicSchedulingPolicy: Marks the pods of a group as scheduled one by one, as usual.
        WorkloadPodGroupDisruptionMode: How the pods of a group may be disrupted; exactly one mode is set.
        .single: Lets the pods of the group be disrupted independently of each other. Set exactly one of this and `all`.
        .all: Disrupts all pods of the group together or not at all. Set exactly one of this and `single`.
        WorkloadPodGroupGangSchedulingPolicy: Settings for scheduling the pods of a group all or nothing.
        .minCount: Fewest pods that must be schedulable together for the group to be admitted. At least 1; when absent, the
         controller picks a value.
        WorkloadPodGroupResourceClaim: A resource claim, or template for one, whose devices the pods of a group share.
        .name: Name that identifies the claim within the group. Must be a DNS label.
        .resourceClaimName: Name of an existing ResourceClaim in the same namespace. Set exactly one of this and
         `resourceClaimTemplateName`.
        .resourceClaimTemplateName: Name of a ResourceClaimTemplate, in the same namespace, from which a claim is made. Set
         exactly one of this and `resourceClaimName`.
        WorkloadPodGroupSchedulingConstraints: Constraints on where the pods of a group may be placed.
        .topology: Topology constraints that the placement of all the group's pods must satisfy.
        WorkloadPodGroupSchedulingPolicy: How the pods of a group are scheduled; exactly one policy is set.
        .basic: Schedules the pods one by one, as Kubernetes usually does. Set exactly one of this and `gang`.
        .gang: Schedules the pods all or nothing. Set exactly one of this and `basic`.
        WorkloadPodGroupSingleDisruptionMode: Marks the pods of a group as disruptable independently of each other.
        """#
}
