/// An Azure Files share mounted into a pod.
///
/// Kubernetes: `AzureFileVolumeSource` in `core/v1`.
public struct AzureFileVolumeSource: APIObject {
    /// Name of the secret that holds the Azure storage account's name and key.
    public var secretName: String
    /// Name of the Azure Files share to mount into the pod.
    public var shareName: String
    /// Whether the share is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(secretName: String, shareName: String, readOnly: Bool? = nil) {
        self.secretName = secretName
        self.shareName = shareName
        self.readOnly = readOnly
    }
}

extension AzureFileVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "AzureFileVolumeSource",
        zero: AzureFileVolumeSource(secretName: "", shareName: ""),
        [
            .required("secretName", \.secretName),
            .required("shareName", \.shareName),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
