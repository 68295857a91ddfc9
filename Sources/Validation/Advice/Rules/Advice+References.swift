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
                    var told: Set<String> = []
                    for first in missing where told.insert(first.name).inserted {
                        let others = missing.filter { $0.name == first.name }.dropFirst()
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
