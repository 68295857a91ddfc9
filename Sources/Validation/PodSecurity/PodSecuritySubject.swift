internal import PodSpec

/// A pod as the checks see it: after defaulting, with its three lists of containers as one.
struct PodSecuritySubject: Sendable {
    /// A container of any of the three lists.
    struct Container: Sendable {
        /// Its position among all containers.
        let number: Int
        let name: String
        let path: FieldPath
        let securityContext: SecurityContext?
        let ports: [ContainerPort]
        let probes: [(field: String, probe: Probe?)]
        let lifecycle: Lifecycle?

        var securityPath: FieldPath { path.child("securityContext") }
    }

    let annotations: [String: String]
    let spec: Pod.Spec
    /// The pod's or template's own path.
    let path: FieldPath
    /// The containers in the order of the checks: init containers come first.
    let containers: [Container]
    /// The release whose policy is asked.
    let version: KubernetesVersion

    /// Looks at a defaulted template, or at a Pod when `isPod`, whose deprecated annotations count as fields.
    init(_ template: PodTemplate.Spec, at path: FieldPath, isPod: Bool, version: KubernetesVersion) {
        let annotations = template.metadata?.annotations ?? [:]
        let spec = template.spec ?? .zero
        self.annotations = annotations
        self.spec = spec
        self.path = path
        self.version = version
        let admitted = isPod ? spec.applyingAppArmor(annotations) : nil
        containers = Self.containers(of: admitted ?? spec, at: path.child("spec"))
    }

    var specPath: FieldPath { path.child("spec") }
    var securityPath: FieldPath { specPath.child("securityContext") }

    /// Whether the pod says that it runs on Windows, where the Linux-only checks don't apply.
    var isWindows: Bool { spec.os?.name == .windows }

    /// Whether the pod has a user namespace of its own, so that its root is nobody on the node.
    var hasUserNamespace: Bool { spec.hostUsers == false && version >= KubernetesVersion(minor: 35) }

    private static func containers(of spec: Pod.Spec, at path: FieldPath) -> [Container] {
        var result: [Container] = []
        for (field, list) in [("initContainers", spec.initContainers), ("containers", spec.containers)] {
            for (index, container) in (list ?? []).enumerated() {
                result.append(
                    Container(
                        number: result.count,
                        name: container.name,
                        path: path.child(field).index(index),
                        securityContext: container.securityContext,
                        ports: container.ports ?? [],
                        probes: probes(container.livenessProbe, container.readinessProbe, container.startupProbe),
                        lifecycle: container.lifecycle
                    )
                )
            }
        }
        for (index, container) in (spec.ephemeralContainers ?? []).enumerated() {
            result.append(
                Container(
                    number: result.count,
                    name: container.name,
                    path: path.child("ephemeralContainers").index(index),
                    securityContext: container.securityContext,
                    ports: container.ports ?? [],
                    probes: probes(container.livenessProbe, container.readinessProbe, container.startupProbe),
                    lifecycle: container.lifecycle
                )
            )
        }
        return result
    }

    private static func probes(_ liveness: Probe?, _ readiness: Probe?, _ startup: Probe?) -> [(field: String, probe: Probe?)] {
        [("livenessProbe", liveness), ("readinessProbe", readiness), ("startupProbe", startup)]
    }
}
