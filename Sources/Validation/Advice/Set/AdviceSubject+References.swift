internal import PodSpec

extension AdviceSubject {
    typealias Reference = (kind: ManifestSet.ReferredKind, name: String, path: FieldPath)

    /// What has to be there before the pods can start, in the order of the model. Optional references and pull secrets are left out.
    var references: [Reference] {
        var result: [Reference] = []
        func add(_ kind: ManifestSet.ReferredKind, _ name: String?, _ optional: Bool?, _ path: FieldPath) {
            guard let name, !name.isEmpty, optional != true else { return }
            result.append((kind, name, path))
        }
        add(.serviceAccount, spec.serviceAccountName ?? spec.serviceAccount, nil, serviceAccountPath)
        for (index, volume) in (spec.volumes ?? []).enumerated() {
            let path = specPath.child("volumes").index(index)
            add(.configMap, volume.configMap?.name, volume.configMap?.optional, path.child("configMap", "name"))
            if let secret = volume.secret, !isAccountToken(secret.secretName) {
                add(.secret, secret.secretName, secret.optional, path.child("secret", "secretName"))
            }
            let claim = volume.persistentVolumeClaim?.claimName
            add(.persistentVolumeClaim, claim, nil, path.child("persistentVolumeClaim", "claimName"))
            for (position, source) in (volume.projected?.sources ?? []).enumerated() {
                let path = path.child("projected", "sources").index(position)
                add(.configMap, source.configMap?.name, source.configMap?.optional, path.child("configMap", "name"))
                add(.secret, source.secret?.name, source.secret?.optional, path.child("secret", "name"))
            }
        }
        for container in containers {
            for (index, source) in (container.envFrom ?? []).enumerated() {
                let path = container.path.child("envFrom").index(index)
                add(.configMap, source.configMapRef?.name, source.configMapRef?.optional, path.child("configMapRef", "name"))
                add(.secret, source.secretRef?.name, source.secretRef?.optional, path.child("secretRef", "name"))
            }
            for (index, variable) in (container.env ?? []).enumerated() {
                guard let source = variable.valueFrom else { continue }
                let path = container.path.child("env").index(index).child("valueFrom")
                add(.configMap, source.configMapKeyRef?.name, source.configMapKeyRef?.optional, path.child("configMapKeyRef", "name"))
                add(.secret, source.secretKeyRef?.name, source.secretKeyRef?.optional, path.child("secretKeyRef", "name"))
            }
        }
        return result
    }

    /// Whether a Secret is the token that clusters before 1.24 made for the pod's account: `default-token-x7k2p`.
    private func isAccountToken(_ secret: String?) -> Bool {
        guard let secret else { return false }
        let prefix = "\(spec.serviceAccountName ?? "default")-token-"
        return secret.hasPrefix(prefix) && secret.utf8.count == prefix.utf8.count + 5
    }

    typealias KeyReference = (kind: ManifestSet.ReferredKind, name: String, key: String, path: FieldPath)

    /// The keys of ConfigMaps and Secrets that have to be there before the pods can start.
    var keyReferences: [KeyReference] {
        var result: [KeyReference] = []
        func add(_ kind: ManifestSet.ReferredKind, _ name: String?, _ keys: [String], _ optional: Bool?, _ path: (Int) -> FieldPath) {
            guard let name, !name.isEmpty, optional != true else { return }
            for (index, key) in keys.enumerated() { result.append((kind, name, key, path(index))) }
        }
        func add(items: [KeyToPath]?, of kind: ManifestSet.ReferredKind, _ name: String?, _ optional: Bool?, _ path: FieldPath) {
            add(kind, name, (items ?? []).map(\.key), optional) { path.child("items").index($0).child("key") }
        }
        for (index, volume) in (spec.volumes ?? []).enumerated() {
            let path = specPath.child("volumes").index(index)
            if let map = volume.configMap { add(items: map.items, of: .configMap, map.name, map.optional, path.child("configMap")) }
            if let secret = volume.secret {
                add(items: secret.items, of: .secret, secret.secretName, secret.optional, path.child("secret"))
            }
            for (position, source) in (volume.projected?.sources ?? []).enumerated() {
                let path = path.child("projected", "sources").index(position)
                if let map = source.configMap { add(items: map.items, of: .configMap, map.name, map.optional, path.child("configMap")) }
                if let secret = source.secret { add(items: secret.items, of: .secret, secret.name, secret.optional, path.child("secret")) }
            }
        }
        for container in containers {
            for (index, variable) in (container.env ?? []).enumerated() {
                guard let source = variable.valueFrom else { continue }
                let path = container.path.child("env").index(index).child("valueFrom")
                if let map = source.configMapKeyRef {
                    add(.configMap, map.name, [map.key], map.optional) { _ in path.child("configMapKeyRef", "key") }
                }
                if let secret = source.secretKeyRef {
                    add(.secret, secret.name, [secret.key], secret.optional) { _ in path.child("secretKeyRef", "key") }
                }
            }
        }
        return result
    }

    private var serviceAccountPath: FieldPath {
        specPath.child(spec.serviceAccountName == nil ? "serviceAccount" : "serviceAccountName")
    }
}
