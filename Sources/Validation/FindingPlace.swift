internal import PodSpec

/// Finds the field in a manifest that a finding is about, where the API server's path leads elsewhere.
///
/// The server names a few fields as its own structs do, and checks some objects in another form than they are written in.
struct FindingPlace {
    /// How many volumes the server puts before those of the template.
    private let volumesBefore: Int

    init(_ object: Manifest.Object) {
        guard case .statefulSet(let set) = object else {
            volumesBefore = 0
            return
        }
        volumesBefore = set.spec.volumeClaimTemplates?.count ?? 0
    }

    /// The path of the field as it is written.
    func path(of path: FieldPath) -> FieldPath {
        var components = path.components
        for index in components.indices {
            guard case .field(let name) = components[index] else { continue }
            switch name {
            case "HostPID": components[index] = .field("hostPID")
            case "HostIPC": components[index] = .field("hostIPC")
            case "ordinals.start": components.replaceSubrange(index...index, with: [.field("ordinals"), .field("start")])
            case "labels" where isTemplate(before: index, in: components),
                "annotations" where isTemplate(before: index, in: components):
                components.insert(.field("metadata"), at: index)
            case "limits" where index > 0 && components[index - 1] == .field("overhead"):
                components.remove(at: index)
                return FieldPath(components)
            case "volumes": shiftVolume(at: index + 1, in: &components)
            default: continue
            }
            return FieldPath(components)
        }
        return path
    }

    private func isTemplate(before index: Int, in components: [FieldPath.Component]) -> Bool {
        index > 0 && components[index - 1] == .field("template")
    }

    private func shiftVolume(at index: Int, in components: inout [FieldPath.Component]) {
        guard volumesBefore > 0, index < components.count, case .index(let position) = components[index] else { return }
        if position < volumesBefore {
            components = [.field("spec"), .field("volumeClaimTemplates"), .index(position)]
        } else {
            components[index] = .index(position - volumesBefore)
        }
    }
}
