internal import PodSpec

extension PodSecuritySubject.Container {
    /// With every port published on the node, as the API server fills it in for a Pod on the host's network (`SetDefaults_Pod`).
    func onHostNetwork() -> Self {
        guard path.parent.lastComponent != .field("ephemeralContainers"), ports.contains(where: { ($0.hostPort ?? 0) == 0 }) else {
            return self
        }
        let published = ports.map { port in
            var port = port
            if (port.hostPort ?? 0) == 0 { port.hostPort = port.containerPort }
            return port
        }
        return replacing(ports: published, securityContext: securityContext)
    }

    /// With the profile that a deprecated annotation asks for (`applyAppArmorVersionSkew`).
    ///
    /// Only an unconfined profile makes a difference to the checks.
    func withProfile(annotations: [String: String], of spec: Pod.Spec) -> Self {
        guard securityContext?.appArmorProfile == nil, annotations[PodSecurityCheck.appArmorAnnotation + name] == "unconfined" else {
            return self
        }
        let profile = AppArmorProfile(type: .unconfined)
        guard spec.securityContext?.appArmorProfile != profile else { return self }
        var context = securityContext ?? .zero
        context.appArmorProfile = profile
        return replacing(ports: ports, securityContext: context)
    }

    private func replacing(ports: [ContainerPort], securityContext: SecurityContext?) -> Self {
        Self(
            number: number,
            name: name,
            path: path,
            securityContext: securityContext,
            ports: ports,
            probes: probes,
            lifecycle: lifecycle
        )
    }
}
