/// A set of pods that a pod should, or should not, be placed next to.
///
/// Kubernetes: `PodAffinityTerm` in `core/v1`.
public struct PodAffinityTerm: APIObject {
    /// Label query that picks the pods to consider.
    ///
    /// When absent, it matches no pods.
    @inlinable @Indirect public var labelSelector: LabelSelector?
    /// Names of the namespaces to look in, in addition to those `namespaceSelector` picks.
    ///
    /// When both are absent, the pod's own namespace is used.
    public var namespaces: [String]?
    /// Node label whose value defines what counts as the same place, such as `kubernetes.io/hostname`.
    ///
    /// Can't be empty.
    public var topologyKey: String
    /// Label query that picks namespaces in addition to those in `namespaces`.
    ///
    /// An empty selector matches all namespaces. When both fields are absent, the pod's own namespace is used.
    @inlinable @Indirect public var namespaceSelector: LabelSelector?
    /// Keys of labels whose values are taken from the incoming pod and added to `labelSelector` as `In` requirements.
    ///
    /// Requires `labelSelector`, and keys can't also appear in it or in `mismatchLabelKeys`.
    ///
    /// - Since: Kubernetes 1.29
    public var matchLabelKeys: [String]?
    /// Keys of labels whose values are taken from the incoming pod and added to `labelSelector` as `NotIn` requirements.
    ///
    /// Requires `labelSelector`, and keys can't also appear in it or in `matchLabelKeys`.
    ///
    /// - Since: Kubernetes 1.29
    public var mismatchLabelKeys: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        topologyKey: String,
        labelSelector: LabelSelector? = nil,
        namespaces: [String]? = nil,
        namespaceSelector: LabelSelector? = nil,
        matchLabelKeys: [String]? = nil,
        mismatchLabelKeys: [String]? = nil
    ) {
        self.labelSelector = labelSelector
        self.namespaces = namespaces
        self.topologyKey = topologyKey
        self.namespaceSelector = namespaceSelector
        self.matchLabelKeys = matchLabelKeys
        self.mismatchLabelKeys = mismatchLabelKeys
    }
}

extension PodAffinityTerm {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodAffinityTerm",
        zero: PodAffinityTerm(topologyKey: ""),
        [
            .optional("labelSelector", \._labelSelector),
            .optional("namespaces", \.namespaces),
            .required("topologyKey", \.topologyKey),
            .optional("namespaceSelector", \._namespaceSelector),
            .optional("matchLabelKeys", \.matchLabelKeys, since: 29),
            .optional("mismatchLabelKeys", \.mismatchLabelKeys, since: 29),
        ]
    )
}
