/// A scratch directory that starts empty and lasts as long as its pod.
///
/// Kubernetes: `EmptyDirVolumeSource` in `core/v1`.
public struct EmptyDirVolumeSource: APIObject {
    /// Kind of storage behind the directory, such as `Memory` for a RAM-backed file system.
    ///
    /// The node's default storage is used when absent or empty.
    public var medium: StorageMedium?
    /// Maximum storage the directory may use; exceeding it can get the pod evicted.
    ///
    /// Unlimited when absent. For `Memory`, the containers' memory limits also cap it.
    public var sizeLimit: Quantity?
    /// Permission bits of the directory, from 0 to 1023 (octal 01777).
    ///
    /// Defaults to 511 (octal 0777); `fsGroup` takes precedence, and Windows ignores it.
    ///
    /// - Since: Kubernetes 1.37
    public var mode: Int32?

    /// Makes a value from its fields; what isn't given is absent.
    public init(medium: StorageMedium? = nil, sizeLimit: Quantity? = nil, mode: Int32? = nil) {
        self.medium = medium
        self.sizeLimit = sizeLimit
        self.mode = mode
    }
}

extension EmptyDirVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EmptyDirVolumeSource",
        zero: EmptyDirVolumeSource(),
        [
            .optional("medium", \.medium, zeroIsAbsent: true),
            .optional("sizeLimit", \.sizeLimit),
            .optional("mode", \.mode, since: 37),
        ]
    )
}
