internal import PodSpec

/// Collects who violates a check and where.
struct PodSecurityOffenders {
    /// The offending fields, in the order in which they were found.
    private(set) var places: [Diagnostic.Related] = []
    /// Who set them, as the admission controller lists them: the pod, then its containers.
    private(set) var containers: [String] = []
    private var isPodAmong = false
    /// The number of the container that was added last: one with several offending fields counts once.
    private var lastContainer: Int?

    var isEmpty: Bool { places.isEmpty }

    /// Adds a field of the pod itself.
    mutating func addPod(_ path: FieldPath, _ what: String) {
        isPodAmong = true
        places.append(Diagnostic.Related(path: path, message: "the pod \(what)"))
    }

    /// Adds a field of a container.
    mutating func add(_ container: PodSecuritySubject.Container, _ path: FieldPath, _ what: String) {
        if lastContainer != container.number { containers.append(container.name) }
        lastContainer = container.number
        places.append(Diagnostic.Related(path: path, message: "container \"\(container.name)\" \(what)"))
    }

    /// `container "a"` or `containers "a", "b"`.
    var containerText: String {
        "\(PodSecurityWording.plural("container", containers.count)) \(PodSecurityWording.quoted(containers))"
    }

    /// `pod`, `container "a"` or `pod and containers "a", "b"`.
    var text: String {
        let pod = isPodAmong ? ["pod"] : []
        return (containers.isEmpty ? pod : pod + [containerText]).joined(separator: " and ")
    }
}
