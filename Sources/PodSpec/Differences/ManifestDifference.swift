/// An object of two sets of manifests that isn't the same in both.
public struct ManifestDifference: Sendable {
    /// What tells an object apart.
    public struct Identity: Hashable, Sendable {
        /// The kind, empty when none is named.
        public var kind: String
        /// The namespace, `default` when none is named.
        public var namespace: String
        /// The name, empty when none is given.
        public var name: String

        /// The identity of a manifest.
        public init(of manifest: Manifest) {
            kind = manifest.kind ?? ""
            namespace = manifest.namespace ?? "default"
            name = manifest.name ?? ""
        }
    }

    /// Which object it is.
    public var identity: Identity
    /// Whether only one side has the object or both have it with differences.
    public var kind: Difference.Kind
    /// In what the object differs; empty when only one side has it.
    public var differences: [Difference]
    /// The left object; nil when there is none.
    public var left: Manifest?
    /// The right object; nil when there is none.
    public var right: Manifest?

    private static let namespacePath = FieldPath("metadata").child("namespace")

    /// The objects in which two sets of manifests differ, in the left one's order and then the right one's.
    ///
    /// Objects are matched by kind, namespace and name, whatever file they stand in and in what order. Where several have the same
    /// identity the first goes with the first. Empty documents count as nothing.
    public static func all(between left: [Manifest], and right: [Manifest]) -> [ManifestDifference] {
        // The first of an identity stands last, where it is taken from.
        var others: [Identity: [Manifest]] = [:]
        for manifest in right.reversed() where !manifest.isEmptyDocument {
            others[Identity(of: manifest), default: []].append(manifest)
        }
        var result: [ManifestDifference] = []
        for manifest in left where !manifest.isEmptyDocument {
            let identity = Identity(of: manifest)
            guard let other = others[identity]?.popLast() else {
                result.append(ManifestDifference(identity: identity, kind: .removed, differences: [], left: manifest))
                continue
            }
            // They go together, so one of them names its namespace and the other is in it by default.
            let differences = manifest.differences(to: other).filter { $0.path != Self.namespacePath }
            guard !differences.isEmpty else { continue }
            result.append(ManifestDifference(identity: identity, kind: .changed, differences: differences, left: manifest, right: other))
        }
        for manifest in right where !manifest.isEmptyDocument {
            let identity = Identity(of: manifest)
            guard let added = others.removeValue(forKey: identity) else { continue }
            for manifest in added.reversed() {
                result.append(ManifestDifference(identity: identity, kind: .added, differences: [], right: manifest))
            }
        }
        return result
    }
}

extension Manifest {
    fileprivate var isEmptyDocument: Bool {
        if case .skipped = content { return plainValue == nil || plainValue == .null }
        return false
    }
}
