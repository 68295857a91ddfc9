internal import PodSpec

extension PodSecuritySubject.Container {
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
        return Self(
            number: number,
            name: name,
            path: path,
            securityContext: context,
            ports: ports,
            probes: probes,
            lifecycle: lifecycle
        )
    }
}
