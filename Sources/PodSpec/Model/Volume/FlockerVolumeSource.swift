/// A volume managed by a Flocker agent; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `FlockerVolumeSource` in `core/v1`.
public struct FlockerVolumeSource: APIObject {
    /// Name of the Flocker dataset, stored as metadata on the dataset.
    ///
    /// Deprecated in favor of `datasetUUID`; set exactly one of them.
    public var datasetName: String?
    /// Unique identifier of the Flocker dataset.
    ///
    /// Set exactly one of this and `datasetName`.
    public var datasetUUID: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(datasetName: String? = nil, datasetUUID: String? = nil) {
        self.datasetName = datasetName
        self.datasetUUID = datasetUUID
    }
}

extension FlockerVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "FlockerVolumeSource",
        zero: FlockerVolumeSource(),
        [
            .optional("datasetName", \.datasetName, zeroIsAbsent: true),
            .optional("datasetUUID", \.datasetUUID, zeroIsAbsent: true),
        ]
    )
}
