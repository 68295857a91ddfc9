extension Volume {
    /// Where the volume's contents come from; nil when it doesn't say, the first one when it wrongly names several.
    ///
    /// Once defaults are applied, a volume that doesn't say is an `emptyDir`.
    public var source: Source? {
        if let hostPath { return .hostPath(hostPath) }
        if let emptyDir { return .emptyDir(emptyDir) }
        if let gcePersistentDisk { return .gcePersistentDisk(gcePersistentDisk) }
        if let awsElasticBlockStore { return .awsElasticBlockStore(awsElasticBlockStore) }
        if let gitRepo { return .gitRepo(gitRepo) }
        if let secret { return .secret(secret) }
        if let nfs { return .nfs(nfs) }
        if let iscsi { return .iscsi(iscsi) }
        if let glusterfs { return .glusterfs(glusterfs) }
        if let persistentVolumeClaim { return .persistentVolumeClaim(persistentVolumeClaim) }
        if let rbd { return .rbd(rbd) }
        if let flexVolume { return .flexVolume(flexVolume) }
        if let cinder { return .cinder(cinder) }
        if let cephfs { return .cephfs(cephfs) }
        if let flocker { return .flocker(flocker) }
        if let downwardAPI { return .downwardAPI(downwardAPI) }
        if let fc { return .fc(fc) }
        if let azureFile { return .azureFile(azureFile) }
        if let configMap { return .configMap(configMap) }
        if let vsphereVolume { return .vsphereVolume(vsphereVolume) }
        if let quobyte { return .quobyte(quobyte) }
        if let azureDisk { return .azureDisk(azureDisk) }
        if let photonPersistentDisk { return .photonPersistentDisk(photonPersistentDisk) }
        if let projected { return .projected(projected) }
        if let portworxVolume { return .portworxVolume(portworxVolume) }
        if let scaleIO { return .scaleIO(scaleIO) }
        if let storageos { return .storageos(storageos) }
        if let csi { return .csi(csi) }
        if let ephemeral { return .ephemeral(ephemeral) }
        if let image { return .image(image) }
        return nil
    }

    /// Whether the volume says where its contents come from.
    package var hasSource: Bool {
        hostPath != nil || emptyDir != nil || gcePersistentDisk != nil || awsElasticBlockStore != nil || gitRepo != nil
            || secret != nil || nfs != nil || iscsi != nil || glusterfs != nil || persistentVolumeClaim != nil
            || rbd != nil || flexVolume != nil || cinder != nil || cephfs != nil || flocker != nil
            || downwardAPI != nil || fc != nil || azureFile != nil || configMap != nil || vsphereVolume != nil
            || quobyte != nil || azureDisk != nil || photonPersistentDisk != nil || projected != nil || portworxVolume != nil
            || scaleIO != nil || storageos != nil || csi != nil || ephemeral != nil || image != nil
    }
}
