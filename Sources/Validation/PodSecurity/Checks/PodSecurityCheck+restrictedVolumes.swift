internal import PodSpec

extension PodSecurityCheck {
    /// Of the kinds of volumes, only those that come from the pod's own namespace, an image or a claim are left.
    static let restrictedVolumes = PodSecurityCheck(
        id: "restrictedVolumes",
        level: .restricted,
        replaces: hostPathVolumes.id
    ) { subject in
        var names: [String] = []
        var types: [String] = []
        var places: [Diagnostic.Related] = []
        for (index, volume) in (subject.spec.volumes ?? []).enumerated() {
            guard !hasAllowedSource(volume), let type = forbiddenSource(of: volume) else { continue }
            names.append(volume.name)
            types.append(type)
            let path = subject.specPath.child("volumes").index(index).child(type)
            places.append(Diagnostic.Related(path: path, message: "volume \"\(volume.name)\" uses restricted volume type \"\(type)\""))
        }
        guard !names.isEmpty else { return nil }
        let sorted = PodSecurityWording.sorted(types)
        let who = "\(PodSecurityWording.plural("volume", names.count)) \(PodSecurityWording.quoted(names))"
        let what = "\(PodSecurityWording.plural("restricted volume type", sorted.count)) \(PodSecurityWording.quoted(sorted))"
        return PodSecurityViolation(
            reason: "restricted volume types",
            detail: "\(who) \(names.count == 1 ? "uses" : "use") \(what)",
            places: places
        )
    }

    private static func hasAllowedSource(_ volume: Volume) -> Bool {
        volume.configMap != nil || volume.csi != nil || volume.downwardAPI != nil || volume.emptyDir != nil || volume.ephemeral != nil
            || volume.image != nil || volume.persistentVolumeClaim != nil || volume.projected != nil || volume.secret != nil
    }

    /// The first forbidden source in the admission controller's order; nil for a volume without any.
    private static func forbiddenSource(of volume: Volume) -> String? {
        let sources: [(name: String, isSet: Bool)] = [
            ("hostPath", volume.hostPath != nil),
            ("gcePersistentDisk", volume.gcePersistentDisk != nil),
            ("awsElasticBlockStore", volume.awsElasticBlockStore != nil),
            ("gitRepo", volume.gitRepo != nil),
            ("nfs", volume.nfs != nil),
            ("iscsi", volume.iscsi != nil),
            ("glusterfs", volume.glusterfs != nil),
            ("rbd", volume.rbd != nil),
            ("flexVolume", volume.flexVolume != nil),
            ("cinder", volume.cinder != nil),
            ("cephfs", volume.cephfs != nil),
            ("flocker", volume.flocker != nil),
            ("fc", volume.fc != nil),
            ("azureFile", volume.azureFile != nil),
            ("vsphereVolume", volume.vsphereVolume != nil),
            ("quobyte", volume.quobyte != nil),
            ("azureDisk", volume.azureDisk != nil),
            ("photonPersistentDisk", volume.photonPersistentDisk != nil),
            ("portworxVolume", volume.portworxVolume != nil),
            ("scaleIO", volume.scaleIO != nil),
            ("storageos", volume.storageos != nil),
        ]
        return sources.first { $0.isSet }?.name
    }
}
