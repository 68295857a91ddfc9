/// Status of a mounted volume that is specific to its kind; at most one member is set.
///
/// Kubernetes: `VolumeStatus` in `core/v1`.
public struct VolumeStatus: APIObject {
    /// Status of an image volume.
    ///
    /// Absent for other kinds of volume.
    ///
    /// - Since: Kubernetes 1.36
    @inlinable @Indirect public var image: ImageVolumeStatus?

    /// Makes a value from its fields; what isn't given is absent.
    public init(image: ImageVolumeStatus? = nil) {
        self.image = image
    }
}

extension VolumeStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeStatus",
        zero: VolumeStatus(),
        [
            .optional("image", \._image, since: 36)
        ]
    )
}
