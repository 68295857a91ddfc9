import PodSpec
import Testing

@Suite("Defaults of volumes")
struct VolumeDefaultsTests {
    private static func defaulted(_ volume: String) throws -> ManifestValue? {
        try decoded(Pod.self, "{kind: Pod, spec: {containers: [], volumes: [{name: v, \(volume)}]}}")
            .applyingDefaults().manifestValue.at("spec.volumes.0")
    }

    @Test(
        "Fields of the sources",
        arguments: [
            ("hostPath: {path: /}", "hostPath.type", ""), ("hostPath: {path: /, type: File}", "hostPath.type", "File"),
            ("secret: {}", "secret.defaultMode", "420"), ("secret: {defaultMode: 0}", "secret.defaultMode", "0"),
            ("configMap: {}", "configMap.defaultMode", "420"), ("downwardAPI: {}", "downwardAPI.defaultMode", "420"),
            ("projected: {}", "projected.defaultMode", "420"),
            ("downwardAPI: {items: [{path: a, fieldRef: {fieldPath: b}}]}", "downwardAPI.items.0.fieldRef.apiVersion", "v1"),
            ("downwardAPI: {items: [{path: a, resourceFieldRef: {resource: b}}]}", "downwardAPI.items.0.resourceFieldRef.divisor", "0"),
            (
                "projected: {sources: [{serviceAccountToken: {path: a}}]}", "projected.sources.0.serviceAccountToken.expirationSeconds",
                "3600"
            ),
            (
                "projected: {sources: [{downwardAPI: {items: [{path: a, fieldRef: {fieldPath: b}}]}}]}",
                "projected.sources.0.downwardAPI.items.0.fieldRef.apiVersion", "v1"
            ),
            ("image: {reference: a}", "image.pullPolicy", "Always"), ("image: {reference: 'a:1'}", "image.pullPolicy", "IfNotPresent"),
            ("iscsi: {iqn: a}", "iscsi.iscsiInterface", "default"),
            ("rbd: {image: a}", "rbd.pool", "rbd"), ("rbd: {image: a}", "rbd.user", "admin"),
            ("rbd: {image: a}", "rbd.keyring", "/etc/ceph/keyring"),
            ("azureDisk: {diskName: a}", "azureDisk.cachingMode", "ReadWrite"), ("azureDisk: {diskName: a}", "azureDisk.kind", "Shared"),
            ("azureDisk: {diskName: a}", "azureDisk.fsType", "ext4"), ("azureDisk: {diskName: a}", "azureDisk.readOnly", "false"),
            ("scaleIO: {system: a}", "scaleIO.storageMode", "ThinProvisioned"), ("scaleIO: {system: a}", "scaleIO.fsType", "xfs"),
            ("ephemeral: {volumeClaimTemplate: {spec: {}}}", "ephemeral.volumeClaimTemplate.spec.volumeMode", "Filesystem"),
            (
                "ephemeral: {volumeClaimTemplate: {spec: {resources: {requests: {storage: 1n}}}}}",
                "ephemeral.volumeClaimTemplate.spec.resources.requests.storage", "1m"
            ),
        ]
    )
    func sources(volume: String, path: String, expected: String) throws {
        #expect(try Self.defaulted(volume)?.at(path)?.plainText == expected)
    }

    @Test("A volume that doesn't say what it is, is an empty directory")
    func emptyDirectory() throws {
        #expect(try Self.defaulted("")?.at("emptyDir") == .object(.init()))
        #expect(try Self.defaulted("hostPath: {path: /}")?.at("emptyDir") == nil)
    }
}
