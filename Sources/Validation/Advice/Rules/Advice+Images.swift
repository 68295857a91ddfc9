internal import PodSpec

extension Advice {
    /// An image that changes without the manifest.
    public static let floatingImageTag = Advice(
        id: "floatingImageTag",
        title: "The tag latest, or none",
        why:
            "The tag points to something else tomorrow: pods of one workload run different programs, nobody can tell which, and a roll-back "
            + "brings nothing back.",
        fix: "name a version, or a digest",
        link: "https://kubernetes.io/docs/concepts/containers/images/#image-names",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.containers where !pod.isFilledIn(container.image) {
                check(container.image, at: container.path.child("image"), &findings)
            }
            for (index, volume) in (pod.spec.volumes ?? []).enumerated() {
                check(volume.image?.reference, at: pod.specPath.child("volumes").index(index).child("image", "reference"), &findings)
            }
        }
    )

    private static func check(_ image: String?, at path: FieldPath, _ findings: inout AdviceFindings) {
        guard let image, let reference = ImageReference(image), reference.digest == nil, reference.effectiveTag == "latest" else { return }
        let name = GoText.quoted(image)
        findings.add(
            path,
            reference.tag == nil
                ? "\(name) has no tag, which means latest: it names another image tomorrow"
                : "\(name) names another image tomorrow",
            value: image
        )
    }
}

extension AdviceSubject {
    /// Whether a mutating webhook puts the image in: Istio's gateways name none.
    fileprivate func isFilledIn(_ image: String?) -> Bool {
        image == "auto" && (metadata?.annotations ?? [:]).keys.contains { $0.hasPrefix("inject.istio.io/") }
    }
}
