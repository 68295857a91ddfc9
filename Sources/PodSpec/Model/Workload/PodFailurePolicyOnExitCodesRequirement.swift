/// A requirement on the exit codes of a failed pod's containers.
///
/// Kubernetes: `PodFailurePolicyOnExitCodesRequirement` in `batch/v1`.
public struct PodFailurePolicyOnExitCodesRequirement: APIObject {
    /// Container, or init container, that the check is limited to.
    ///
    /// When absent, all containers are checked.
    public var containerName: String?
    /// How the exit codes relate to `values`: `In` matches when at least one is among them, `NotIn` when at least one isn't.
    ///
    /// Containers that exited with 0 are skipped.
    public var `operator`: PodFailurePolicyOnExitCodesOperator
    /// Exit codes to compare with, from 1 to 255 entries.
    ///
    /// They must be unique and in ascending order, and can't include 0 for `In`.
    public var values: [Int32]

    /// Makes a value from its fields; what isn't given is absent.
    public init(operator: PodFailurePolicyOnExitCodesOperator, values: [Int32], containerName: String? = nil) {
        self.containerName = containerName
        self.operator = `operator`
        self.values = values
    }
}

extension PodFailurePolicyOnExitCodesRequirement {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodFailurePolicyOnExitCodesRequirement",
        zero: PodFailurePolicyOnExitCodesRequirement(operator: "", values: []),
        [
            .optional("containerName", \.containerName),
            .required("operator", \.operator),
            .required("values", \.values),
        ]
    )
}
