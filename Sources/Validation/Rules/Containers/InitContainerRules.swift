internal import PodSpec

/// Rules for init containers and for sidecars, which are init containers that always restart (`validateInitContainers`).
enum InitContainerRules {
    static func check(_ spec: Pod.Spec, _ context: ContainerContext, at path: FieldPath, _ findings: inout Findings) {
        guard let containers = spec.initContainers, !containers.isEmpty else { return }
        var names = SeenNames()
        for index in spec.containers.indices { names.insert(spec.containers[index].name) }
        let list = path.child("initContainers")
        let borrowed = containers.span
        for index in borrowed.indices {
            check(borrowed[index], context, at: list.index(index), names: &names, &findings)
            // Each is looked at alone, since init containers run one after the other; its place in the list is lost on the way.
            if borrowed[index].ports != nil { ContainerPortRules.checkHostPorts([containers[index]], at: list, &findings) }
        }
    }

    private static func check(
        _ container: Container,
        _ context: ContainerContext,
        at path: FieldPath,
        names: inout SeenNames,
        _ findings: inout Findings
    ) {
        ContainerRules.checkCommon(container, context, at: path, &findings)
        ContainerRestartRules.check(initContainer: container, at: path, &findings)
        if container.name.isEmpty {
            if names.contains("") { findings.duplicate(path.child("name"), "") }
        } else if !names.insert(container.name) {
            findings.duplicate(path.child("name"), .string(container.name))
        }

        if container.restartPolicy == .always {
            LifecycleRules.check(container, context, at: path, &findings)
            ProbeRules.check(container, at: path, &findings)
        } else {
            forbidSidecarFields(container, at: path, &findings)
        }
    }

    /// A container that ends before the next one starts has no use for hooks, probes and restarts.
    private static func forbidSidecarFields(_ container: Container, at path: FieldPath, _ findings: inout Findings) {
        let reason = "may not be set for init containers without restartPolicy=Always"
        if let lifecycle = container.lifecycle, !LifecycleRules.isDropped(lifecycle) {
            findings.forbidden(path.child("lifecycle"), reason)
        }
        if container.livenessProbe != nil { findings.forbidden(path.child("livenessProbe"), reason) }
        if container.readinessProbe != nil { findings.forbidden(path.child("readinessProbe"), reason) }
        if container.startupProbe != nil { findings.forbidden(path.child("startupProbe"), reason) }
        guard let policies = container.resizePolicy else { return }
        for index in policies.indices where policies[index].restartPolicy == .restartContainer {
            findings.invalid(
                path.child("resizePolicy").index(index).child("restartPolicy"),
                "RestartContainer",
                "must not be set to 'RestartContainer' for non-sidecar initContainers"
            )
        }
    }
}
