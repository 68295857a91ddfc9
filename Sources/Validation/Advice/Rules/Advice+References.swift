internal import PodSpec

extension Advice {
    /// A ConfigMap that no given file defines.
    public static let missingConfigMap = missing(
        .configMap,
        id: "missingConfigMap",
        effect: "the containers don't start",
        link: "https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps"
    )

    /// A Secret that no given file defines.
    public static let missingSecret = missing(
        .secret,
        id: "missingSecret",
        effect: "the containers don't start",
        link: "https://kubernetes.io/docs/concepts/configuration/secret/#using-a-secret"
    )

    /// A PersistentVolumeClaim that no given file defines.
    public static let missingPersistentVolumeClaim = missing(
        .persistentVolumeClaim,
        id: "missingPersistentVolumeClaim",
        effect: "the pod isn't scheduled",
        link: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes"
    )

    /// A ServiceAccount that no given file defines.
    public static let missingServiceAccount = missing(
        .serviceAccount,
        id: "missingServiceAccount",
        effect: "the pod is refused",
        link: "https://kubernetes.io/docs/concepts/security/service-accounts/#assign-to-pod"
    )

    /// A key that no definition of its ConfigMap or Secret has.
    public static let missingKey = Advice(
        id: "missingKey",
        title: "A key that its ConfigMap or Secret doesn't have",
        why:
            "A container with a variable or file from a key waits until the key exists. The object is among the given files, and the key isn't "
            + "in it: its name is probably misspelt.",
        fix: "mend the key, or set optional: true if the pod does without",
        link: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/",
        severity: .warning,
        check: .set { set, findings in
            for (index, member) in set.members.enumerated() {
                guard case .pods(let pods) = member.facts else { continue }
                for reference in pods.keyReferences {
                    let keys = set.definitions.keys(of: reference.kind, reference.name, in: member.origin.namespace)
                    guard let keys, !keys.contains(reference.key) else { continue }
                    let object = "\(reference.kind.rawValue) \(GoText.quoted(reference.name))"
                    let meant = Spelling.nearest(to: reference.key, among: keys.sorted())
                    findings.add(
                        index,
                        reference.place,
                        "\(object) has no key \(GoText.quoted(reference.key)): the containers don't start",
                        value: reference.key,
                        fix: meant.map { "did you mean `\($0)`?" }
                    )
                }
            }
        }
    )

    private static func missing(_ kind: ManifestSet.ReferredKind, id: String, effect: String, link: String) -> Advice {
        Advice(
            id: id,
            title: "A \(kind.rawValue) that isn't given",
            why:
                "Until the \(kind.rawValue) exists, \(effect). It may come from elsewhere; if not, its name is wrong or "
                + "its file is missing.",
            fix: "add it to the files, or mend the name"
                + (kind == .configMap || kind == .secret ? "; set optional: true if the pod does without" : ""),
            link: link,
            severity: .note,
            check: .set { set, findings in
                for (index, member) in set.members.enumerated() {
                    guard case .pods(let pods) = member.facts else { continue }
                    let missing = pods.references.filter {
                        $0.kind == kind && !set.definitions.contains(kind, $0.name, in: member.origin.namespace)
                    }
                    let uses = Dictionary(grouping: missing, by: \.name)
                    var told: Set<String> = []
                    for first in missing where told.insert(first.name).inserted {
                        let others = uses[first.name]?.dropFirst() ?? []
                        findings.add(
                            index,
                            first.place,
                            "\(kind.rawValue) \(GoText.quoted(first.name)) is in none of the given files: without it \(effect)",
                            value: first.name,
                            related: others.map {
                                Diagnostic.Related(path: $0.place.path, location: $0.place.location, message: "it is used here, too")
                            }
                        )
                    }
                }
            }
        )
    }
}
