/// A projection of pod fields into files.
///
/// Kubernetes: `DownwardAPIProjection` in `core/v1`.
public struct DownwardAPIProjection: APIObject {
    /// Files to create from fields of the pod or from its containers' resources.
    public var items: [DownwardAPIVolumeFile]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(items: [DownwardAPIVolumeFile]? = nil) {
        self.items = items
    }
}

extension DownwardAPIProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DownwardAPIProjection",
        zero: DownwardAPIProjection(),
        [
            .optional("items", \.items)
        ]
    )
}
