internal import PodSpec

extension ManifestSet {
    /// A kind of object that pods refer to by name.
    enum ReferredKind: String, Sendable {
        case configMap = "ConfigMap"
        case secret = "Secret"
        case persistentVolumeClaim = "PersistentVolumeClaim"
        case serviceAccount = "ServiceAccount"

        /// The names that every namespace has, in a plain cluster or with what is installed in many.
        var givenNames: Set<String> {
            switch self {
            case .configMap: ["kube-root-ca.crt", "openshift-service-ca.crt", "istio-ca-root-cert"]
            case .serviceAccount: ["default"]
            case .secret, .persistentVolumeClaim: []
            }
        }
    }

    /// The names of what the set defines, by itself or through something that will make it.
    struct Definitions: Sendable {
        private struct Key: Hashable {
            var kind: ReferredKind
            var name: String
        }

        /// The namespaces that a name is defined in; nil for one that isn't said.
        private var namespaces: [Key: Set<String?>] = [:]
        /// What the claims begin with that StatefulSets make; a number follows.
        private var claimPrefixes: Set<String> = []

        mutating func add(_ other: Definitions) {
            namespaces.merge(other.namespaces) { $0.union($1) }
            claimPrefixes.formUnion(other.claimPrefixes)
        }

        func contains(_ kind: ReferredKind, _ name: String, in namespace: String?) -> Bool {
            if kind.givenNames.contains(name) { return true }
            if let found = namespaces[Key(kind: kind, name: name)],
                namespace == nil || found.contains(nil) || found.contains(namespace)
            {
                return true
            }
            guard kind == .persistentVolumeClaim, let dash = name.lastIndex(of: "-") else { return false }
            return claimPrefixes.contains(String(name[...dash]))
        }

        mutating func add(_ manifest: Manifest) {
            let group = manifest.apiVersion.map { $0.prefix { $0 != "/" } } ?? ""
            let kind = manifest.kind ?? ""
            if group == "v1", let referred = ReferredKind(rawValue: kind) { define(referred, manifest.name, manifest) }
            switch kind {
            case "Certificate" where group == "cert-manager.io":
                define(.secret, manifest.part(String.self, at: "spec", "secretName"), manifest)
            case "ExternalSecret" where group == "external-secrets.io":
                define(.secret, manifest.part(String.self, at: "spec", "target", "name") ?? manifest.name, manifest)
            case "SealedSecret" where group == "bitnami.com":
                define(.secret, manifest.name, manifest)
            case "StatefulSet":
                guard case .statefulSet(let set)? = manifest.object, let name = manifest.name else { return }
                for claim in set.spec.volumeClaimTemplates ?? [] {
                    if let template = claim.metadata?.name { claimPrefixes.insert("\(template)-\(name)-") }
                }
            case "Kustomization", "Component", "":
                for (field, referred) in [("configMapGenerator", ReferredKind.configMap), ("secretGenerator", .secret)] {
                    for entry in manifest.part([ManifestValue].self, at: field) ?? [] {
                        define(referred, entry["name"]?.stringValue, manifest)
                    }
                }
            default: break
            }
        }

        private mutating func define(_ kind: ReferredKind, _ name: String?, _ manifest: Manifest) {
            guard let name else { return }
            namespaces[Key(kind: kind, name: name), default: []].insert(manifest.namespace)
        }
    }
}
