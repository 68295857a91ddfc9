extension Pod: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_Pod` in `core/v1`.
    ///
    /// Some defaults are a Pod's only and not a template's: requests from limits, host ports, service links.
    public mutating func fillDefaults() {
        spec.setIfAbsent(.zero)
        spec?.fillPodOnlyDefaults()
        spec?.fillDefaults()
        if status == nil { status = .zero } else { status?.fillDefaults() }
    }
}

extension PodTemplate: Defaultable {
    /// Fills in what is absent.
    public mutating func fillDefaults() {
        template.setIfAbsent(.zero)
        template?.fillDefaults()
    }
}

extension PodTemplate.Spec {
    mutating func fillDefaults() {
        spec.setIfAbsent(.zero)
        spec?.fillDefaults()
    }
}
