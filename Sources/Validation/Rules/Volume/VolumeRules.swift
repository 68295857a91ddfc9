internal import PodSpec

/// Rules for volumes and their sources (`ValidateVolumes`, `validateVolumeSource`).
enum VolumeRules {
    /// Checks the volumes; returns those without a fault, which are the ones that can be referred to.
    ///
    /// - Parameter metadata: The metadata of the pod itself; nil for the template of a pod, whose name isn't known yet.
    static func check(
        _ volumes: [Volume],
        metadata: ObjectMeta?,
        at path: FieldPath,
        _ findings: inout Findings
    ) -> VolumeIndex {
        var index = VolumeIndex()
        let podName = metadata?.name ?? ""
        let madeClaims = claimsMade(for: volumes, podName: podName)
        // A volume has thirty references. Handed on by itself it would be copied with all of them; a list and a position are not.
        let borrowed = volumes.span
        for position in borrowed.indices {
            let before = findings.diagnostics.count
            checkSource(borrowed, position, metadata: metadata, at: path.index(position), &findings)
            let name = borrowed[position].name
            checkName(name, isTaken: index[name] != nil, at: path.index(position), &findings)
            if findings.diagnostics.count == before { index.insert(name, VolumeIndex.Kind(borrowed, position)) }
            if !madeClaims.isEmpty, let claim = borrowed[position].persistentVolumeClaim, madeClaims.contains(claim.claimName) {
                let field = path.index(position).child("persistentVolumeClaim", "claimName")
                let detail = "must not reference a PVC that gets created for an ephemeral volume"
                findings.invalid(field, .string(claim.claimName), detail)
            }
        }
        return index
    }

    /// The names of the claims that will be made for the pod's ephemeral volumes; none where the pod's name isn't known.
    private static func claimsMade(for volumes: [Volume], podName: String) -> Set<String> {
        if podName.isEmpty { return [] }
        var names: Set<String> = []
        for position in volumes.indices where volumes[position].ephemeral != nil {
            names.insert("\(podName)-\(volumes[position].name)")
        }
        return names
    }

    private static func checkName(
        _ name: String,
        isTaken: Bool,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        if name.isEmpty {
            findings.required(path().child("name"))
        } else {
            findings.invalid(path().child("name"), name, Constraints.dnsLabel(name))
        }
        if isTaken { findings.duplicate(path().child("name"), .string(name)) }
    }

    /// Checks the first source in Kubernetes' order and forbids all others.
    ///
    /// Three fields are named otherwise than in manifests, as the API server does: `persistentDisk`, `cephFS` and `downwarAPI`.
    private static func checkSource(
        _ volumes: Span<Volume>,
        _ position: Int,
        metadata: ObjectMeta?,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        var hasSource = false
        func isFirst(_ field: String) -> Bool {
            if hasSource { findings.forbidden(path().child(field), "may not specify more than 1 volume type") }
            defer { hasSource = true }
            return !hasSource
        }

        if let source = volumes[position].emptyDir {
            hasSource = true
            check(source, at: path().child("emptyDir"), &findings)
        }
        if let source = volumes[position].hostPath, isFirst("hostPath") { check(source, at: path().child("hostPath"), &findings) }
        if let source = volumes[position].gitRepo, isFirst("gitRepo") { check(source, at: path().child("gitRepo"), &findings) }
        if let source = volumes[position].gcePersistentDisk, isFirst("gcePersistentDisk") {
            check(source, at: path().child("persistentDisk"), &findings)
        }
        if let source = volumes[position].awsElasticBlockStore, isFirst("awsElasticBlockStore") {
            check(source, at: path().child("awsElasticBlockStore"), &findings)
        }
        if let source = volumes[position].secret, isFirst("secret") { check(source, at: path().child("secret"), &findings) }
        if let source = volumes[position].nfs, isFirst("nfs") { check(source, at: path().child("nfs"), &findings) }
        if let source = volumes[position].iscsi {
            if isFirst("iscsi") { check(source, at: path().child("iscsi"), &findings) }
            checkTarget(source, of: volumes[position].name, at: path(), &findings)
        }
        if let source = volumes[position].glusterfs, isFirst("glusterfs") { check(source, at: path().child("glusterfs"), &findings) }
        if let source = volumes[position].flocker, isFirst("flocker") { check(source, at: path().child("flocker"), &findings) }
        if let source = volumes[position].persistentVolumeClaim, isFirst("persistentVolumeClaim") {
            check(source, at: path().child("persistentVolumeClaim"), &findings)
        }
        if let source = volumes[position].rbd, isFirst("rbd") { check(source, at: path().child("rbd"), &findings) }
        if let source = volumes[position].cinder, isFirst("cinder") { check(source, at: path().child("cinder"), &findings) }
        if let source = volumes[position].cephfs, isFirst("cephFS") { check(source, at: path().child("cephfs"), &findings) }
        if let source = volumes[position].quobyte, isFirst("quobyte") { check(source, at: path().child("quobyte"), &findings) }
        if let source = volumes[position].downwardAPI, isFirst("downwarAPI") { check(source, at: path().child("downwardAPI"), &findings) }
        if let source = volumes[position].fc, isFirst("fc") { check(source, at: path().child("fc"), &findings) }
        if let source = volumes[position].flexVolume, isFirst("flexVolume") { check(source, at: path().child("flexVolume"), &findings) }
        if let source = volumes[position].configMap, isFirst("configMap") { check(source, at: path().child("configMap"), &findings) }
        if let source = volumes[position].azureFile, isFirst("azureFile") { check(source, at: path().child("azureFile"), &findings) }
        if let source = volumes[position].vsphereVolume, isFirst("vsphereVolume") {
            check(source, at: path().child("vsphereVolume"), &findings)
        }
        if let source = volumes[position].photonPersistentDisk, isFirst("photonPersistentDisk") {
            check(source, at: path().child("photonPersistentDisk"), &findings)
        }
        if let source = volumes[position].portworxVolume, isFirst("portworxVolume") {
            check(source, at: path().child("portworxVolume"), &findings)
        }
        if let source = volumes[position].azureDisk, isFirst("azureDisk") { check(source, at: path().child("azureDisk"), &findings) }
        if let source = volumes[position].storageos, isFirst("storageos") { check(source, at: path().child("storageos"), &findings) }
        if let source = volumes[position].projected, isFirst("projected") { check(source, at: path().child("projected"), &findings) }
        if let source = volumes[position].scaleIO, isFirst("scaleIO") { check(source, at: path().child("scaleIO"), &findings) }
        if let source = volumes[position].csi, isFirst("csi") { check(source, at: path().child("csi"), &findings) }
        if let source = volumes[position].ephemeral, isFirst("ephemeral") {
            check(source, at: path().child("ephemeral"), &findings)
            checkClaimName(volume: volumes[position].name, pod: MetadataRules.effectiveName(metadata), at: path(), &findings)
        }
        if let source = volumes[position].image, isFirst("image") {
            check(source, isInPod: metadata != nil, at: path().child("image"), &findings)
        }
        if !hasSource { findings.required(path(), "must specify a volume type") }
    }
}
