/// A rule for spreading matching pods evenly across zones, nodes or other topology domains.
///
/// Kubernetes: `TopologySpreadConstraint` in `core/v1`.
public struct TopologySpreadConstraint: APIObject {
    /// Largest allowed difference in matching pods between a domain and the least loaded one.
    ///
    /// Must be at least 1; with `ScheduleAnyway` it only influences how nodes are ranked.
    public var maxSkew: Int32
    /// Node label whose values define the domains, such as `topology.kubernetes.io/zone`.
    ///
    /// Nodes sharing a value form one domain; nodes without the label are not counted.
    public var topologyKey: String
    /// What happens when the constraint cannot be met: `DoNotSchedule` leaves the pod pending, `ScheduleAnyway` places it but
    /// prefers nodes that reduce the skew.
    public var whenUnsatisfiable: UnsatisfiableConstraintAction
    /// Selects the pods that are counted in each topology domain.
    ///
    /// Only pods in the same namespace are considered.
    @inlinable @Indirect public var labelSelector: LabelSelector?
    /// Number of eligible domains below which the least loaded domain is taken to hold no pods.
    ///
    /// Must be positive; treated as 1 when absent, and only usable with `DoNotSchedule`.
    public var minDomains: Int32?
    /// Whether the pod's node affinity and node selector limit the nodes that count: `Honor` or `Ignore`.
    ///
    /// Defaults to `Honor`.
    public var nodeAffinityPolicy: NodeInclusionPolicy?
    /// Whether nodes with taints the pod does not tolerate are left out of the count: `Honor` or `Ignore`.
    ///
    /// Defaults to `Ignore`.
    public var nodeTaintsPolicy: NodeInclusionPolicy?
    /// Pod label keys whose values on the incoming pod narrow down which pods are counted.
    ///
    /// Requires `labelSelector`, and may not share keys with it; keys absent from the pod are ignored.
    public var matchLabelKeys: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        maxSkew: Int32,
        topologyKey: String,
        whenUnsatisfiable: UnsatisfiableConstraintAction,
        labelSelector: LabelSelector? = nil,
        minDomains: Int32? = nil,
        nodeAffinityPolicy: NodeInclusionPolicy? = nil,
        nodeTaintsPolicy: NodeInclusionPolicy? = nil,
        matchLabelKeys: [String]? = nil
    ) {
        self.maxSkew = maxSkew
        self.topologyKey = topologyKey
        self.whenUnsatisfiable = whenUnsatisfiable
        self.labelSelector = labelSelector
        self.minDomains = minDomains
        self.nodeAffinityPolicy = nodeAffinityPolicy
        self.nodeTaintsPolicy = nodeTaintsPolicy
        self.matchLabelKeys = matchLabelKeys
    }
}

extension TopologySpreadConstraint {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "TopologySpreadConstraint",
        zero: TopologySpreadConstraint(maxSkew: 0, topologyKey: "", whenUnsatisfiable: ""),
        [
            .required("maxSkew", \.maxSkew),
            .required("topologyKey", \.topologyKey),
            .required("whenUnsatisfiable", \.whenUnsatisfiable),
            .optional("labelSelector", \._labelSelector),
            .optional("minDomains", \.minDomains),
            .optional("nodeAffinityPolicy", \.nodeAffinityPolicy),
            .optional("nodeTaintsPolicy", \.nodeTaintsPolicy),
            .optional("matchLabelKeys", \.matchLabelKeys),
        ]
    )
}
