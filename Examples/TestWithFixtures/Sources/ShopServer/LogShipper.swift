import PodSpec

/// Gives any pod a sidecar that ships what its containers write to `/var/log/shipped`.
public struct LogShipper: Hashable, Sendable {
    /// The sidecar's image.
    public var image: String

    /// Makes a shipper.
    public init(image: String = "registry.example/ops/log-shipper:1.1") {
        self.image = image
    }

    /// The pod with the sidecar; a pod that has it already stays as it is.
    public func inject(into pod: Pod) -> Pod {
        guard var spec = pod.spec, spec.initContainers?.contains(where: { $0.name == name }) != true else { return pod }
        for index in spec.containers.indices {
            spec.containers[index].volumeMounts = (spec.containers[index].volumeMounts ?? []) + [VolumeMount(folder, from: name)]
        }
        let sidecar = Container(
            name: name, image: image, restartPolicy: .always, volumeMounts: [VolumeMount(folder, from: name, readOnly: true)])
        // First, so that it runs before anything is written; the paths of the other init containers move by one.
        spec.initContainers = [sidecar] + (spec.initContainers ?? [])
        spec.volumes = (spec.volumes ?? []) + [.emptyDir(name: name, sizeLimit: "64Mi")]
        return pod.with(\.spec, spec)
    }

    private var name: String { "log-shipper" }
    private var folder: String { "/var/log/shipped" }
}
