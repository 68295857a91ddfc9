/// What containers of all sorts have in common, so that their defaults are written once.
///
/// Kubernetes converts an ephemeral container to an ordinary one for the same purpose.
protocol ContainerDefaults {
    var image: String? { get }
    var ports: [ContainerPort]? { get set }
    var env: [EnvVar]? { get set }
    var resources: ResourceRequirements? { get set }
    var livenessProbe: Probe? { get set }
    var readinessProbe: Probe? { get set }
    var startupProbe: Probe? { get set }
    var lifecycle: Lifecycle? { get set }
    var terminationMessagePath: String? { get set }
    var terminationMessagePolicy: TerminationMessagePolicy? { get set }
    var imagePullPolicy: ImagePullPolicy? { get set }
}

extension Container: ContainerDefaults {}
extension EphemeralContainer: ContainerDefaults {}

extension ContainerDefaults {
    /// Kubernetes: `SetDefaults_Container` in `core/v1`.
    ///
    /// What is behind a reference is asked for before it is changed: opening it for a change costs memory of its own, also when there is
    /// nothing in it.
    fileprivate mutating func fillDefaults() {
        let image = image ?? ""
        imagePullPolicy.setIfZero(.usual(forImage: image))
        terminationMessagePath.setIfZero("/dev/termination-log")
        terminationMessagePolicy.setIfZero(.file)
        ports?.fillProtocols()
        env?.fillDefaults()
        if resources != nil { resources?.fillDefaults() }
        if livenessProbe != nil { livenessProbe?.fillDefaults() }
        if readinessProbe != nil { readinessProbe?.fillDefaults() }
        if startupProbe != nil { startupProbe?.fillDefaults() }
        if lifecycle != nil { lifecycle?.fillDefaults() }
    }
}

extension Array where Element: ContainerDefaults {
    mutating func fillDefaults() {
        for index in indices { self[index].fillDefaults() }
    }
}

extension [ContainerPort] {
    fileprivate mutating func fillProtocols() {
        for index in indices { self[index].protocol.setIfZero(.tcp) }
    }
}

extension [EnvVar] {
    fileprivate mutating func fillDefaults() {
        for index in indices where self[index].valueFrom != nil { self[index].valueFrom?.fillDefaults() }
    }
}

extension EnvVarSource {
    /// Kubernetes: `SetDefaults_ObjectFieldSelector` and the default of `FileKeySelector.optional` in `core/v1`.
    fileprivate mutating func fillDefaults() {
        if fieldRef != nil { fieldRef?.fillDefaults() }
        if resourceFieldRef != nil { resourceFieldRef?.fillDefaults() }
        if fileKeyRef != nil { fileKeyRef?.optional.setIfAbsent(false) }
    }
}

extension ObjectFieldSelector {
    mutating func fillDefaults() {
        apiVersion.setIfZero("v1")
    }
}

extension ResourceFieldSelector {
    /// The divisor is no pointer in Kubernetes, so an absent one is stored as 0, which stands for 1.
    mutating func fillDefaults() {
        divisor.setIfAbsent(.zero)
    }
}
