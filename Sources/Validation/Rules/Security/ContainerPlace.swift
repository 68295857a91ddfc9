internal import PodSpec

/// A container of any sort, for rules that look at all of a pod's security contexts alike (`VisitContainersWithPath`).
struct ContainerPlace {
    let list: String
    let index: Int
    let name: String
    let securityContext: SecurityContext?
    let hasDevices: Bool

    /// The container's path in the spec at `path`; made only when there is something to say.
    func path(in path: FieldPath) -> FieldPath { path.child(list, index) }
}

extension Pod.Spec {
    /// The containers of all three sorts: init containers, containers, ephemeral containers.
    var containerPlaces: some Sequence<ContainerPlace> {
        var places: [ContainerPlace] = []
        places.reserveCapacity(containers.count + (initContainers?.count ?? 0) + (ephemeralContainers?.count ?? 0))
        func add(_ list: String, _ index: Int, _ name: String, _ context: SecurityContext?, _ devices: [VolumeDevice]?) {
            let hasDevices = devices?.isEmpty == false
            places.append(
                ContainerPlace(list: list, index: index, name: name, securityContext: context, hasDevices: hasDevices))
        }
        if let containers = initContainers?.span {
            for index in containers.indices {
                add("initContainers", index, containers[index].name, containers[index].securityContext, containers[index].volumeDevices)
            }
        }
        let containers = containers.span
        for index in containers.indices {
            add("containers", index, containers[index].name, containers[index].securityContext, containers[index].volumeDevices)
        }
        for (index, container) in (ephemeralContainers ?? []).enumerated() {
            add("ephemeralContainers", index, container.name, container.securityContext, container.volumeDevices)
        }
        return places
    }
}
