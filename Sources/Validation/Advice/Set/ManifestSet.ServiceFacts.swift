internal import PodSpec

extension ManifestSet {
    /// What is kept of a Service that selects pods.
    struct ServiceFacts: Sendable {
        /// A target port that is given by name.
        struct NamedPort: Sendable {
            var name: String
            var place: Place
        }

        /// The labels it asks for, those aside that controllers add.
        var selector: LabelSelector
        var selectorPlace: Place
        var namedPorts: [NamedPort] = []
        var numbers: Set<Int32> = []
        /// Whether clients get the pods' own addresses, where all ports are open to them.
        var isHeadless: Bool

        /// Nil for anything else, and for a Service whose endpoints somebody else looks after.
        init?(_ manifest: Manifest) {
            guard manifest.kind == "Service", manifest.apiVersion == "v1" else { return nil }
            guard manifest.part(String.self, at: "spec", "type") != "ExternalName" else { return nil }
            guard let selector = manifest.part([String: String].self, at: "spec", "selector"), !selector.isEmpty else { return nil }
            self.selector = LabelSelector(matchLabels: selector).withoutGivenLabels
            var placer = Placer(manifest)
            selectorPlace = placer.place(FieldPath.spec.child("selector"))
            isHeadless = manifest.part(String.self, at: "spec", "clusterIP") == "None"
            for (index, port) in (manifest.part([ManifestValue].self, at: "spec", "ports") ?? []).enumerated() {
                switch port["targetPort"] ?? port["port"] {
                case .integer(let number)?: Int32(exactly: number).map { _ = numbers.insert($0) }
                case .string(let name)? where !name.isEmpty:
                    let path = FieldPath.spec.child("ports").index(index).child("targetPort")
                    namedPorts.append(NamedPort(name: name, place: placer.place(path)))
                default: break
                }
            }
        }
    }

    /// What is kept of an object that selects pods by a label selector.
    struct SelectorFacts: Sendable {
        var selector: LabelSelector
        var place: Place

        /// Nil for anything but a PodDisruptionBudget or a NetworkPolicy, and for one that selects all pods or none.
        init?(_ manifest: Manifest) {
            let (kind, group) = (manifest.kind ?? "", manifest.apiVersion.map { $0.prefix { $0 != "/" } } ?? "")
            let field: String
            switch (kind, group) {
            case ("PodDisruptionBudget", "policy"): field = "selector"
            case ("NetworkPolicy", "networking.k8s.io"): field = "podSelector"
            default: return nil
            }
            guard let selector = manifest.part(LabelSelector.self, at: "spec", field), !selector.isEmpty else { return nil }
            self.selector = selector.withoutGivenLabels
            var placer = Placer(manifest)
            place = placer.place(FieldPath.spec.child(field))
        }
    }

    /// Finds places in the text of a manifest, if it has one.
    struct Placer {
        private var locator: ManifestSource.Locator?

        init(_ manifest: Manifest) {
            locator = manifest.source.map { ManifestSource.Locator($0) }
        }

        mutating func place(_ path: FieldPath) -> Place {
            Place(path: path, location: locator?.location(of: path))
        }
    }
}
