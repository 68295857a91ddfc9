internal import PodSpec

/// Rules for ephemeral containers (`validateEphemeralContainers`).
///
/// They can only be added to a pod that runs, so an object that is created with them is refused (``checkCreate(_:at:_:)``); their
/// fields are checked all the same.
enum EphemeralContainerRules {
    static func check(_ spec: Pod.Spec, _ context: ContainerContext, at path: FieldPath, _ findings: inout Findings) {
        guard let containers = spec.ephemeralContainers, !containers.isEmpty else { return }
        var names = SeenNames()
        for index in spec.containers.indices { names.insert(spec.containers[index].name) }
        for container in spec.initContainers ?? [] { names.insert(container.name) }
        let targets = names
        let list = path.child("ephemeralContainers")
        for index in containers.indices {
            let container = containers[index]
            let path = list.index(index)
            let common = Container(container)
            ContainerRules.checkCommon(common, context, at: path, &findings)
            ContainerRules.checkImageSpace(container.image, at: path, &findings)
            if !names.insert(container.name) { findings.duplicate(path.child("name"), .string(container.name)) }
            if let target = container.targetContainerName, !target.isEmpty, !targets.contains(target) {
                findings.notFound(path.child("targetContainerName"), .string(target))
            }
            forbidFields(container, at: path, &findings)
            forbidSubPaths(container.volumeMounts, at: path, &findings)
        }
    }

    /// A pod starts without ephemeral containers (`ValidatePodCreate`).
    static func checkCreate(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let containers = spec.ephemeralContainers, !containers.isEmpty else { return }
        findings.forbidden(path.child("ephemeralContainers"), "cannot be set on create")
    }

    private static let reason = "cannot be set for an Ephemeral Container"

    /// What a pod relies on can't be in a container that comes for debugging (`allowedEphemeralContainerFields`).
    private static func forbidFields(_ container: EphemeralContainer, at path: FieldPath, _ findings: inout Findings) {
        func forbid(_ isSet: Bool, _ field: String) {
            if isSet { findings.forbidden(path.child(field), reason) }
        }
        forbid(container.ports != nil, "ports")
        forbid(container.resources.map { $0 != .zero } ?? false, "resources")
        forbid(container.resizePolicy != nil, "resizePolicy")
        forbid(container.restartPolicy != nil, "restartPolicy")
        forbid(container.restartPolicyRules != nil, "restartPolicyRules")
        forbid(container.livenessProbe != nil, "livenessProbe")
        forbid(container.readinessProbe != nil, "readinessProbe")
        forbid(container.startupProbe != nil, "startupProbe")
        forbid(container.lifecycle.map { !LifecycleRules.isDropped($0) } ?? false, "lifecycle")
    }

    private static func forbidSubPaths(_ mounts: [VolumeMount]?, at path: FieldPath, _ findings: inout Findings) {
        guard let mounts else { return }
        for index in mounts.indices {
            if !mounts[index].subPath.isNilOrEmpty {
                findings.forbidden(path.child("volumeMounts", index).child("subPath"), reason)
            }
            if !mounts[index].subPathExpr.isNilOrEmpty {
                findings.forbidden(path.child("volumeMounts", index).child("subPathExpr"), reason)
            }
        }
    }
}

extension Container {
    /// The container that an ephemeral one is apart from its target.
    init(_ container: EphemeralContainer) {
        self.init(
            name: container.name,
            image: container.image,
            command: container.command,
            args: container.args,
            workingDir: container.workingDir,
            ports: container.ports,
            envFrom: container.envFrom,
            env: container.env,
            resources: container.resources,
            resizePolicy: container.resizePolicy,
            restartPolicy: container.restartPolicy,
            restartPolicyRules: container.restartPolicyRules,
            volumeMounts: container.volumeMounts,
            volumeDevices: container.volumeDevices,
            livenessProbe: container.livenessProbe,
            readinessProbe: container.readinessProbe,
            startupProbe: container.startupProbe,
            lifecycle: container.lifecycle,
            terminationMessagePath: container.terminationMessagePath,
            terminationMessagePolicy: container.terminationMessagePolicy,
            imagePullPolicy: container.imagePullPolicy,
            securityContext: container.securityContext,
            stdin: container.stdin,
            stdinOnce: container.stdinOnce,
            tty: container.tty
        )
    }
}
