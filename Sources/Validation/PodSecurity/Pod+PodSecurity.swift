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
        guard level != .privileged, let located = applyingDefaults().podTemplate else { return [] }
        return PodSecuritySubject(located.template, at: located.path, isPod: kind == .pod, version: version).violations(of: level)
    }
}

extension Manifest {
    /// The checks of the Pod Security Standards that the pod, or the pod template of the workload, violates, with their places in the text.
    ///
    /// The first field is the diagnostic's own place, the others are its `related` ones: the pod's own fields come before those of its
    /// containers, whatever the order of the text.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        guard isDecoded, let object else { return [] }
        var violations = object.violations(of: level, version: version)
        guard let source, !violations.isEmpty else { return violations }
        var locator = ManifestSource.Locator(source)
        for index in violations.indices {
            violations[index].location = locator.location(of: violations[index].path)
            for place in violations[index].related.indices {
                violations[index].related[place].location = locator.location(of: violations[index].related[place].path)
            }
        }
        return violations.inTextOrder()
    }
}

extension PodSecuritySubject {
    /// The violated checks.
    func violations(of level: PodSecurityLevel) -> [Diagnostic] {
        PodSecurityCheck.checks(of: level).compactMap { check in
            check.violation(self).map { diagnostic($0, of: check, at: level) }
        }
    }

    private func diagnostic(_ violation: PodSecurityViolation, of check: PodSecurityCheck, at level: PodSecurityLevel) -> Diagnostic {
        Diagnostic(
            code: .podSecurity,
            path: violation.places.first?.path ?? specPath,
            detail: violation.detail,
            message: "violates PodSecurity \"\(level.rawValue):latest\": \(violation.reason) (\(violation.detail))",
            check: check.id,
            reason: violation.reason,
            related: Array(violation.places.dropFirst())
        )
    }
}
