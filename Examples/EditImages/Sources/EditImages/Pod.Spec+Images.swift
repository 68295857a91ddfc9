import PodSpec

extension Pod.Spec {
    /// Replaces all images that a manifest can name: those of containers and init containers, and images that are mounted as volumes.
    mutating func replaceImages(_ replacement: (String) -> String) {
        func replaced(_ container: Container) -> Container { container.with(\.image, container.image.map(replacement)) }
        initContainers = initContainers?.map(replaced)
        containers = containers.map(replaced)
        volumes = volumes?.map { volume in
            guard var image = volume.image else { return volume }
            image.reference = image.reference.map(replacement)
            return volume.with(\.image, image)
        }
    }
}
