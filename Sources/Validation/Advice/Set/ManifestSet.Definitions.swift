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
        private struct Name: Hashable {
            var kind: ReferredKind
            var name: String
        }

        /// A definition of a name.
        private struct Definition: Sendable {
            var namespace: String?
            /// The keys of its data; nil where something else fills them in.
            var keys: Set<String>?
        }

        private var definitions: [Name: [Definition]] = [:]
        /// What the claims begin with that StatefulSets make; a number follows.
        private var claimPrefixes: Set<String> = []

        mutating func add(_ other: Definitions) {
            definitions.merge(other.definitions) { $0 + $1 }
            claimPrefixes.formUnion(other.claimPrefixes)
        }

        func contains(_ kind: ReferredKind, _ name: String, in namespace: String?) -> Bool {
            if kind.givenNames.contains(name) || !found(kind, name, in: namespace).isEmpty { return true }
            guard kind == .persistentVolumeClaim, let dash = name.lastIndex(of: "-") else { return false }
            return claimPrefixes.contains(String(name[...dash]))
        }

        /// The keys that an object has by any of its definitions; nil where they aren't known.
        func keys(of kind: ReferredKind, _ name: String, in namespace: String?) -> Set<String>? {
            let found = found(kind, name, in: namespace)
            guard found.count > 1 else { return found.first?.keys }
            return found.reduce(Set()) { all, next in next.keys.flatMap { all?.union($0) } }
        }

        private func found(_ kind: ReferredKind, _ name: String, in namespace: String?) -> [Definition] {
            (definitions[Name(kind: kind, name: name)] ?? []).filter {
                namespace == nil || $0.namespace == nil || $0.namespace == namespace
            }
        }

        mutating func add(_ manifest: Manifest) {
            let group = manifest.apiVersion.map { $0.prefix { $0 != "/" } } ?? ""
            let kind = manifest.kind ?? ""
            if group == "v1", let referred = ReferredKind(rawValue: kind) {
                define(referred, manifest.name, manifest, keys: Self.keys(of: manifest))
            }
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

        /// The keys of a ConfigMap or Secret. One without any is there to be filled.
        private static func keys(of manifest: Manifest) -> Set<String>? {
            let fields = [manifest.memberNames(at: "data"), manifest.memberNames(at: "binaryData"), manifest.memberNames(at: "stringData")]
            let keys = Set(fields.compactMap(\.self).joined())
            return keys.isEmpty ? nil : keys
        }

        private mutating func define(_ kind: ReferredKind, _ name: String?, _ manifest: Manifest, keys: Set<String>? = nil) {
            guard let name else { return }
            definitions[Name(kind: kind, name: name), default: []].append(Definition(namespace: manifest.namespace, keys: keys))
        }
    }
}
