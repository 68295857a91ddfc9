extension Pod: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_Pod` in `core/v1`.
    ///
    /// Some defaults are a Pod's only and not a template's: requests from limits, host ports, service links.
    public mutating func fillDefaults() {
        fillSpecDefaults()
        if status == nil { status = .zero } else { status?.fillDefaults() }
    }

    /// A copy with the defaults of what a new Pod is checked for; of its status the server takes nothing.
    func fillingSpecDefaults() -> Pod {
        var copy = self
        copy.fillSpecDefaults()
        return copy
    }

    private mutating func fillSpecDefaults() {
        if spec == nil { spec = .zero }
        spec?.fillDefaultsOfPod()
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
