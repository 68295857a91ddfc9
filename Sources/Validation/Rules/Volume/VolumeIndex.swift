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

        init(_ volume: Volume) {
            if volume.emptyDir != nil {
                self = .emptyDir
            } else {
                self = volume.persistentVolumeClaim != nil || volume.ephemeral != nil ? .claim : .other
            }
        }
    }

    // A short list is searched faster than a dictionary; a long one turns into one, so that the time stays linear.
    private var few: [(name: String, kind: Kind)] = []
    private var many: [String: Kind] = [:]
    private static let limit = 16

    /// The kind of the volume with this name; nil when there is none to refer to.
    subscript(_ name: String) -> Kind? {
        many.isEmpty ? few.first { $0.name == name }?.kind : many[name]
    }

    /// Adds a volume; one of the same name gives way.
    mutating func insert(_ volume: Volume) {
        let (name, kind) = (volume.name, Kind(volume))
        if !many.isEmpty {
            many[name] = kind
        } else if let index = few.firstIndex(where: { $0.name == name }) {
            few[index].kind = kind
        } else {
            few.append((name, kind))
            if few.count > Self.limit { many = Dictionary(few.map { ($0.name, $0.kind) }) { $1 } }
        }
    }
}
