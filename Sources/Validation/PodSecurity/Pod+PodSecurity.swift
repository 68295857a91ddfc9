public import PodSpec

extension Pod {
    /// The checks of the Pod Security Standards that the pod violates: a diagnostic each, at the first offending field.
    ///
    /// The policy is asked as the admission controller asks it, at its latest version in `version`, after the pod was defaulted. No
    /// diagnostic has a place in a text; ask the ``Manifest`` for those.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        Manifest.Object.pod(self).violations(of: level, version: version)
    }
}

extension Manifest.Object {
    /// The checks of the Pod Security Standards that the pod, or the pod template of the workload, violates.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        violations(of: level, version: version, in: nil)
    }

    fileprivate func violations(of level: PodSecurityLevel, version: KubernetesVersion, in source: ManifestSource?) -> [Diagnostic] {
        guard level != .privileged, let located = applyingDefaults().podTemplate else { return [] }
        return PodSecuritySubject(located.template, at: located.path, isPod: kind == .pod, version: version)
            .violations(of: level, in: source)
    }
}

extension Manifest {
    /// The checks of the Pod Security Standards that the pod, or the pod template of the workload, violates, with their places in the text.
    ///
    /// The first field is the diagnostic's own place, the others are ``Diagnostic/related``: the pod's own fields come before those of its
    /// containers, whatever the order of the text.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        guard isDecoded, let object else { return [] }
        return object.violations(of: level, version: version, in: source).inTextOrder()
    }
}

extension PodSecuritySubject {
    /// The violated checks; `source` tells where the offending fields stand.
    func violations(of level: PodSecurityLevel, in source: ManifestSource? = nil) -> [Diagnostic] {
        PodSecurityCheck.checks(of: level).compactMap { check in
            check.violation(self).map { diagnostic($0, of: check, at: level, in: source) }
        }
    }

    private func diagnostic(
        _ violation: PodSecurityViolation,
        of check: PodSecurityCheck,
        at level: PodSecurityLevel,
        in source: ManifestSource?
    ) -> Diagnostic {
        let places = violation.places.map { place in
            Diagnostic.Related(path: place.path, location: source?.location(of: place.path), message: place.message)
        }
        return Diagnostic(
            code: .podSecurity,
            path: places.first?.path ?? specPath,
            detail: violation.detail,
            message: "violates PodSecurity \"\(level.rawValue):latest\": \(violation.reason) (\(violation.detail))",
            location: places.first?.location,
            check: check.id,
            reason: violation.reason,
            related: Array(places.dropFirst())
        )
    }
}
