internal import PodSpec

/// What the rules for a container need to know of its pod.
struct ContainerContext {
    /// The pod's volumes that mounts can refer to.
    let volumes: VolumeIndex
    /// All volumes of the pod, also the faulty ones.
    let allVolumes: [Volume]
    /// The resource claims that containers can refer to.
    let resourceClaims: [PodResourceClaim]
    /// The restart policy of the pod.
    let restartPolicy: RestartPolicy?
    /// How long the pod has for its end, in seconds.
    let gracePeriod: Int64?
    /// Whether the pod lives in the host's user namespace, as it does unless told otherwise.
    let hostUsers: Bool
    let options: ValidationOptions

    /// Borrows the spec: an initializer would get a copy otherwise.
    init(_ spec: borrowing Pod.Spec, volumes: VolumeIndex, _ options: ValidationOptions) {
        self.volumes = volumes
        allVolumes = spec.volumes ?? []
        resourceClaims = spec.resourceClaims ?? []
        restartPolicy = spec.restartPolicy
        gracePeriod = spec.terminationGracePeriodSeconds
        hostUsers = spec.hostUsers ?? true
        self.options = options
    }
}
