internal import PodSpec

/// Rules for the containers of all three sorts (`validateContainers`, `validateContainerCommon`).
enum ContainerRules {
    /// Checks containers, init containers and ephemeral containers, and what they share with each other.
    static func check(
        _ spec: Pod.Spec,
        volumes: VolumeIndex,
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {
        let context = ContainerContext(spec, volumes: volumes, options)
        checkContainers(spec.containers, context, at: path, &findings)
        InitContainerRules.check(spec, context, at: path, &findings)
        EphemeralContainerRules.check(spec, context, at: path, &findings)
        ContainerPortRules.checkHostNetwork(spec, at: path, &findings)
    }

    /// Checks what holds for a Pod and is forgiven in a template (`validateContainersOnlyForPod`).
    static func checkOnlyForPod(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        for index in spec.containers.indices {
            checkImageSpace(spec.containers[index].image, at: path.child("containers", index), &findings)
        }
        guard let containers = spec.initContainers else { return }
        for index in containers.indices {
            checkImageSpace(containers[index].image, at: path.child("initContainers", index), &findings)
        }
    }

    private static func checkContainers(
        _ containers: [Container],
        _ context: ContainerContext,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if containers.isEmpty { return findings.required(path.child("containers")) }
        let list = path.child("containers")
        var names = SeenNames()
        let borrowed = containers.span
        for index in borrowed.indices {
            check(borrowed[index], context, at: list.index(index), names: &names, &findings)
        }
        ContainerPortRules.checkHostPorts(containers, at: list, &findings)
    }

    private static func check(
        _ container: Container,
        _ context: ContainerContext,
        at path: FieldPath,
        names: inout SeenNames,
        _ findings: inout Findings
    ) {
        checkCommon(container, context, at: path, &findings)
        if !names.insert(container.name) { findings.duplicate(path.child("name"), .string(container.name)) }
        LifecycleRules.check(container, context, at: path, &findings)
        ProbeRules.check(container, at: path, &findings)
        ContainerRestartRules.check(container, at: path, &findings)
    }

    /// Checks what every sort of container has to hold to.
    static func checkCommon(_ container: Container, _ context: ContainerContext, at path: FieldPath, _ findings: inout Findings) {
        checkName(container.name, at: path, &findings)
        checkImage(container, at: path, &findings)
        if let ports = container.ports { ContainerPortRules.check(ports, at: path, &findings) }
        if let env = container.env { EnvRules.check(env, context, at: path, &findings) }
        if let sources = container.envFrom { EnvRules.check(from: sources, at: path, &findings) }
        VolumeMountRules.check(
            container.volumeMounts,
            container.volumeDevices,
            isPrivileged: container.securityContext?.privileged == true,
            volumes: context.volumes,
            at: path,
            &findings
        )
        if let resources = container.resources {
            ResourceRules.check(resources, of: .container, claims: context.resourceClaims, at: path.child("resources"), &findings)
        }
        if let policies = container.resizePolicy {
            ResizePolicyRules.check(policies, restartPolicy: context.restartPolicy, at: path.child("resizePolicy"), &findings)
        }
        if let securityContext = container.securityContext {
            SecurityContextRules.check(securityContext, hostUsers: context.hostUsers, at: path.child("securityContext"), &findings)
        }
    }

    private static func checkName(_ name: String, at path: FieldPath, _ findings: inout Findings) {
        if name.isEmpty { return findings.required(path.child("name")) }
        findings.invalid(path, "name", name, Constraints.dnsLabel(name))
    }

    private static func checkImage(_ container: Container, at path: FieldPath, _ findings: inout Findings) {
        if container.image.isNilOrEmpty { findings.required(path.child("image")) }

        switch container.terminationMessagePolicy {
        case .some(.file), .some(.fallbackToLogsOnError): break
        case .none, .some(.zero): findings.required(path.child("terminationMessagePolicy"))
        case .some(let policy):
            let allowed = ["File", "FallbackToLogsOnError"]
            findings.notSupported(path.child("terminationMessagePolicy"), .string(policy.rawValue), allowed)
        }

        switch container.imagePullPolicy {
        case .some(.ifNotPresent), .some(.always), .some(.never): break
        case .none, .some(.zero): findings.required(path.child("imagePullPolicy"))
        case .some(let policy):
            findings.notSupported(path.child("imagePullPolicy"), .string(policy.rawValue), ["Always", "IfNotPresent", "Never"])
        }
    }

    /// An image reference of a pod may not be padded (`validateContainerOnlyForPod`).
    static func checkImageSpace(_ image: String?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let image, image.isPadded else { return }
        findings.invalid(path().child("image"), .string(image), "must not have leading or trailing whitespace")
    }
}
