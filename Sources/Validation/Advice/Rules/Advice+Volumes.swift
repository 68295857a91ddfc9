internal import PodSpec

extension Advice {
    /// A volume that is set up for nothing.
    public static let unmountedVolume = Advice(
        id: "unmountedVolume",
        title: "A volume that nobody mounts",
        why:
            "The pod waits for the volume all the same, and what should have been in it is missing where it is looked for: often a mount was "
            + "forgotten or the name differs.",
        fix: "mount it with volumeMounts, or remove it",
        link: "https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work",
        severity: .warning,
        check: .pod { pod, findings in
            let used = pod.usedVolumes
            for (index, volume) in (pod.spec.volumes ?? []).enumerated() where !used.contains(volume.name) {
                let effect = volume.emptyDir == nil ? "what is in it doesn't reach the pod" : "it is there for nothing"
                findings.add(
                    pod.specPath.child("volumes").index(index),
                    "no container mounts volume \(GoText.quoted(volume.name)): \(effect)",
                    value: volume.name
                )
            }
            guard case .statefulSet(let set) = pod.object else { return }
            for (index, claim) in (set.spec.volumeClaimTemplates ?? []).enumerated() {
                guard let name = claim.metadata?.name, !used.contains(name) else { continue }
                findings.add(
                    FieldPath.spec.child("volumeClaimTemplates").index(index),
                    "no container mounts the claims of \(GoText.quoted(name)): what should last is lost with the container",
                    value: name
                )
            }
        }
    )

    /// A volume that is a piece of the node.
    public static let hostPath = Advice(
        id: "hostPath",
        title: "A piece of the node as a volume",
        why: "The data differs from node to node and stays behind when the pod moves. Whoever gets into the container gets at the node's "
            + "files.",
        fix: "use a persistentVolumeClaim, an emptyDir or a configMap; if it must be the node, mount it read-only",
        link: "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
        severity: .warning,
        check: .pod { pod, findings in
            guard !pod.isNodeAgent else { return }
            for (index, volume) in (pod.spec.volumes ?? []).enumerated() {
                guard let hostPath = volume.hostPath else { continue }
                findings.add(
                    pod.specPath.child("volumes").index(index).child("hostPath"),
                    "volume \(GoText.quoted(volume.name)) is \(GoText.quoted(hostPath.path)) of whichever node the pod lands on",
                    value: hostPath.path
                )
            }
        }
    )
}

extension AdviceSubject {
    /// The names of the volumes that any container mounts, uses as a device or reads variables from.
    fileprivate var usedVolumes: Set<String> {
        var names: Set<String> = []
        for container in containers {
            names.formUnion((container.volumeMounts ?? []).map(\.name))
            names.formUnion((container.volumeDevices ?? []).map(\.name))
            names.formUnion((container.env ?? []).compactMap { $0.valueFrom?.fileKeyRef?.volumeName })
        }
        for container in spec.ephemeralContainers ?? [] {
            names.formUnion((container.volumeMounts ?? []).map(\.name))
            names.formUnion((container.volumeDevices ?? []).map(\.name))
        }
        return names
    }
}
