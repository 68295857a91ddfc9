/// A rule that lets a pod run on nodes with matching taints.
///
/// Kubernetes: `Toleration` in `core/v1`.
public struct Toleration: APIObject {
    /// Taint key to match.
    ///
    /// All keys match when absent, in which case `operator` must be `Exists`.
    public var key: String?
    /// How the taint's value is compared: `Exists`, `Equal`, `Lt` or `Gt`.
    ///
    /// Defaults to `Equal`; `Exists` accepts any value, while `Lt` and `Gt` compare integers.
    public var `operator`: TolerationOperator?
    /// Taint value to compare with.
    ///
    /// Must be empty when `operator` is `Exists`.
    public var value: String?
    /// Taint effect to match: `NoSchedule`, `PreferNoSchedule` or `NoExecute`.
    ///
    /// All effects match when absent.
    public var effect: TaintEffect?
    /// Seconds the pod may stay on a node after a matching `NoExecute` taint appears.
    ///
    /// Unlimited when absent; zero or a negative value evicts at once. Only valid with the effect `NoExecute`.
    public var tolerationSeconds: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        key: String? = nil,
        operator: TolerationOperator? = nil,
        value: String? = nil,
        effect: TaintEffect? = nil,
        tolerationSeconds: Int64? = nil
    ) {
        self.key = key
        self.operator = `operator`
        self.value = value
        self.effect = effect
        self.tolerationSeconds = tolerationSeconds
    }
}

extension Toleration {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Toleration",
        zero: Toleration(),
        [
            .optional("key", \.key, zeroIsAbsent: true),
            .optional("operator", \.operator, zeroIsAbsent: true),
            .optional("value", \.value, zeroIsAbsent: true),
            .optional("effect", \.effect, zeroIsAbsent: true),
            .optional("tolerationSeconds", \.tolerationSeconds),
        ]
    )
}
