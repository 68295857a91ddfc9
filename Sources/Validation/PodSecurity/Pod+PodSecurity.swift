public import PodSpec

extension Pod {
    /// The checks of the Pod Security Standards that the pod violates: a diagnostic each, at the first offending field.
    ///
    /// The policy is asked as the admission controller asks it, at its latest version in `version`, after the pod was defaulted. No
    /// diagnostic has a place in a text; ask the ``Manifest`` for those.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        let template = PodTemplate.Spec(metadata: metadata, spec: spec)
        return PodSecuritySubject(template, at: .root, isPod: true, version: version).violations(of: level)
    }
}

extension PodTemplate.Spec {
    /// The checks of the Pod Security Standards that pods of this template violate, with paths inside the template.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        PodSecuritySubject(self, at: .root, isPod: false, version: version).violations(of: level)
    }
}

extension Manifest.Object {
    /// The checks of the Pod Security Standards that the pod, or the pod template of the workload, violates.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        guard let located = podTemplate else { return [] }
        return PodSecuritySubject(located.template, at: located.path, isPod: kind == .pod, version: version).violations(of: level)
    }
}

extension Manifest {
    /// The checks of the Pod Security Standards that the pod, or the pod template of the workload, violates, with their places in the text.
    ///
    /// The field that stands first is the diagnostic's own place, the others are ``Diagnostic/related``.
    public func violations(of level: PodSecurityLevel, version: KubernetesVersion = .reference) -> [Diagnostic] {
        guard isDecoded, let object, let located = object.podTemplate else { return [] }
        return PodSecuritySubject(located.template, at: located.path, isPod: object.kind == .pod, version: version)
            .violations(of: level, in: source)
            .inTextOrder()
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
        let places = source.map { violation.places(in: $0) } ?? violation.places
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

extension PodSecurityViolation {
    /// The offending fields in the order of the text.
    fileprivate func places(in source: ManifestSource) -> [Diagnostic.Related] {
        let located = places.map { place in
            var place = place
            place.location = source.location(of: place.path)
            return (location: source.location(of: place.path), place: place)
        }
        return located.enumerated()
            .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
            .map(\.element.place)
    }
}
