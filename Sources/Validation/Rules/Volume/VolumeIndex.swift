internal import PodSpec

/// The volumes of a pod that other fields may refer to by name: those without a fault of their own.
///
/// Only what references ask for is kept, since a `Volume` with its thirty possible sources is large.
struct VolumeIndex: Sendable {
    /// What references want to know about a volume's source.
    enum Kind: Sendable {
        /// A directory that starts out empty; files for environment variables may lie there.
        case emptyDir
        /// A claim, named or made for the pod: the only sources that can be block devices.
        case claim
        case other

        init(_ volumes: Span<Volume>, _ position: Int) {
            if volumes[position].emptyDir != nil {
                self = .emptyDir
            } else {
                self = volumes[position].persistentVolumeClaim != nil || volumes[position].ephemeral != nil ? .claim : .other
            }
        }
    }

    private var kinds = NameTable<Kind>()

    /// The kind of the volume with this name; nil when there is none to refer to.
    subscript(_ name: String) -> Kind? { kinds[name] }

    /// Adds a volume by its name, unless there is one of that name.
    mutating func insert(_ name: String, _ kind: Kind) {
        _ = kinds.insert(name, kind)
    }
}
