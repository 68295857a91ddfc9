/// One problem that a CSI driver reports for a volume.
///
/// Kubernetes: `VolumeHealthCondition` in `core/v1`.
public struct VolumeHealthCondition: APIObject {
    /// Category of the problem.
    ///
    /// One of `Inaccessible` for a volume that can't be reached, `DataLoss` for detected loss of data, or `Degraded` for reduced
    /// capability.
    ///
    /// - Since: Kubernetes 1.37
    public var status: String
    /// Brief CamelCase reason meant for programs.
    ///
    /// At most 256 bytes; together with `status` it identifies the condition.
    ///
    /// - Since: Kubernetes 1.37
    public var reason: String
    /// Human-readable description of the problem.
    ///
    /// At most 1024 bytes.
    ///
    /// - Since: Kubernetes 1.37
    public var message: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(status: String, reason: String, message: String? = nil) {
        self.status = status
        self.reason = reason
        self.message = message
    }
}

extension VolumeHealthCondition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeHealthCondition",
        zero: VolumeHealthCondition(status: "", reason: ""),
        [
            .required("status", \.status, since: 37),
            .required("reason", \.reason, since: 37),
            .optional("message", \.message, since: 37),
        ]
    )
}
