/// The image that an image volume actually uses.
///
/// Kubernetes: `ImageVolumeStatus` in `core/v1`.
public struct ImageVolumeStatus: APIObject {
    /// Digest of the image that the volume uses, comparable to a container status's `imageID`.
    ///
    /// At most 256 characters.
    ///
    /// - Since: Kubernetes 1.36
    public var imageRef: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(imageRef: String) {
        self.imageRef = imageRef
    }
}

extension ImageVolumeStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ImageVolumeStatus",
        zero: ImageVolumeStatus(imageRef: ""),
        [
            .required("imageRef", \.imageRef, since: 36)
        ]
    )
}
