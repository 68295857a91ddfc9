import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct VolumeRulesTests {
    private func problems(_ volumes: String, metadata: String = "name: web", isTemplate: Bool = false) throws -> [String] {
        let pod = try RuleCase.pod("volumes: [\(volumes)]", metadata: metadata)
        return RuleCase.messages(without: "volumes[0].") { findings in
            let owner = isTemplate ? nil : pod.metadata
            _ = VolumeRules.check(pod.spec?.volumes ?? [], metadata: owner, at: FieldPath("volumes"), &findings)
        }
    }

    // MARK: Sources

    static let faultless = [
        "emptyDir: {}", "emptyDir: {medium: Memory, sizeLimit: 0}", "hostPath: {path: /var/log}", #"hostPath: {path: a..b, type: ""}"#,
        "hostPath: {path: /dev/x, type: CharDevice}", "gitRepo: {repository: r, directory: a/b..c}",
        "gcePersistentDisk: {pdName: d, partition: 255}", "awsElasticBlockStore: {volumeID: v, partition: 0}",
        "secret: {secretName: s, defaultMode: 0777, items: [{key: k, path: a/..b, mode: 0}]}", "nfs: {server: s, path: /}",
        "iscsi: {targetPortal: p, iqn: 'iqn.2001-04.com.example:storage', lun: 255}",
        "iscsi: {targetPortal: p, iqn: naa.62004567BA64678D0123456789ABCDEF, lun: 0}",
        "iscsi: {targetPortal: p, iqn: eui.0123456789ABCDEF, lun: 0, chapAuthSession: true, secretRef: {name: s}}",
        "glusterfs: {endpoints: e, path: p}", "flocker: {datasetName: d}", "persistentVolumeClaim: {claimName: c}",
        "rbd: {monitors: [m], image: i}", "cinder: {volumeID: v}", "cephfs: {monitors: [m]}",
        "quobyte: {registry: 'r:1,[::1]:2', volume: v}", "fc: {targetWWNs: [w], lun: 0}", "fc: {wwids: [w]}",
        "flexVolume: {driver: d, options: {notkubernetes.io/x: v}}", "configMap: {name: c}",
        "azureFile: {secretName: s, shareName: s}", "azureDisk: {diskName: d, diskURI: 'https://a/b.vhd'}",
        "azureDisk: {diskName: d, diskURI: /subscriptions/x, kind: Managed}", "vsphereVolume: {volumePath: p}",
        "photonPersistentDisk: {pdID: p}", "portworxVolume: {volumeID: v}",
        "scaleIO: {gateway: g, system: s, secretRef: {}, volumeName: v}",
        "storageos: {volumeName: v}", "csi: {driver: CSI.example.com}", "image: {reference: r}", "projected: {}",
        "downwardAPI: {items: [{path: a, fieldRef: {fieldPath: \"metadata.labels['app']\"}}]}",
    ]

    @Test(arguments: faultless) func faultlessSourcesPass(_ source: String) throws {
        #expect(try problems("{name: v, \(source)}") == [])
    }

    static let faulty = [
        RuleCase("emptyDir: {sizeLimit: -1}", "emptyDir.sizeLimit: Forbidden: SizeLimit field must be a valid resource quantity"),
        RuleCase(#"hostPath: {path: "", type: x}"#, "hostPath.path: Required value"),
        RuleCase(
            "hostPath: {path: /a/../b, type: Dir}",
            #"hostPath.path: Invalid value: "/a/../b": must not contain '..'"#,
            #"hostPath.type: Unsupported value: "Dir": supported values: "", "BlockDevice", "CharDevice", "Directory","#
                + #" "DirectoryOrCreate", "File", "FileOrCreate", "Socket""#
        ),
        RuleCase(
            #"gitRepo: {repository: "", directory: /..}"#,
            "gitRepo.repository: Required value",
            #"gitRepo.directory: Invalid value: "/..": must be a relative path"#,
            #"gitRepo.directory: Invalid value: "/..": must not contain '..'"#
        ),
        RuleCase(
            #"gcePersistentDisk: {pdName: "", partition: 256}"#,
            "persistentDisk.pdName: Required value",
            "persistentDisk.partition: Invalid value: 256: must be between 1 and 255, inclusive"
        ),
        RuleCase(
            "awsElasticBlockStore: {volumeID: v, partition: -1}",
            "awsElasticBlockStore.partition: Invalid value: -1: must be between 1 and 255, inclusive"
        ),
        RuleCase(
            "nfs: {}",
            "nfs.server: Required value",
            "nfs.path: Required value",
            #"nfs.path: Invalid value: "": must be an absolute path"#
        ),
        RuleCase("glusterfs: {}", "glusterfs.endpoints: Required value", "glusterfs.path: Required value"),
        RuleCase("flocker: {}", "flocker: Required value: one of datasetName and datasetUUID is required"),
        RuleCase(
            "flocker: {datasetName: a/b, datasetUUID: u}",
            #"flocker: Invalid value: "resource": datasetName and datasetUUID can not be specified simultaneously"#,
            #"flocker.datasetName: Invalid value: "a/b": must not contain '/'"#
        ),
        RuleCase("persistentVolumeClaim: {}", "persistentVolumeClaim.claimName: Required value"),
        RuleCase("rbd: {}", "rbd.monitors: Required value", "rbd.image: Required value"),
        RuleCase("cinder: {secretRef: {}}", "cinder.volumeID: Required value", "cinder.secretRef.name: Required value"),
        RuleCase("cephfs: {}", "cephfs.monitors: Required value"),
        RuleCase(
            "quobyte: {}",
            "quobyte.registry: Required value: must be a host:port pair or multiple pairs separated by commas",
            "quobyte.volume: Required value"
        ),
        RuleCase(
            "azureDisk: {kind: Other, cachingMode: Some}",
            "azureDisk.diskName: Required value",
            "azureDisk.diskURI: Required value",
            #"azureDisk.cachingMode: Unsupported value: "Some": supported values: "None", "ReadOnly", "ReadWrite""#,
            #"azureDisk.kind: Unsupported value: "Other": supported values: "Dedicated", "Managed", "Shared""#,
            #"azureDisk.diskURI: Unsupported value: "": supported values:"#
                + #" "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd""#
        ),
        RuleCase("azureFile: {}", "azureFile.secretName: Required value", "azureFile.shareName: Required value"),
        RuleCase("vsphereVolume: {}", "vsphereVolume.volumePath: Required value"),
        RuleCase("photonPersistentDisk: {}", "photonPersistentDisk.pdID: Required value"),
        RuleCase("portworxVolume: {}", "portworxVolume.volumeID: Required value"),
        RuleCase(
            "scaleIO: {}",
            "scaleIO.gateway: Required value",
            "scaleIO.system: Required value",
            "scaleIO.volumeName: Required value"
        ),
        RuleCase("storageos: {secretRef: {}}", "storageos.volumeName: Required value", "storageos.secretRef.name: Required value"),
        RuleCase(
            "fc: {}",
            "fc.targetWWNs: Required value: must specify either targetWWNs or wwids, but not both"
        ),
        RuleCase(
            "fc: {targetWWNs: [a, b], wwids: [c], lun: 256}",
            #"fc.targetWWNs: Invalid value: ["a","b"]: targetWWNs and wwids can not be specified simultaneously"#,
            "fc.lun: Invalid value: 256: must be between 0 and 255, inclusive"
        ),
        RuleCase("fc: {targetWWNs: [a]}", "fc.lun: Required value: lun is required if targetWWNs is specified"),
        RuleCase(
            "flexVolume: {options: {a.K8s.io/x: v, kubernetes.io: z, plain: p}}",
            "flexVolume.driver: Required value",
            #"flexVolume.options[a.K8s.io/x]: Invalid value: "a.K8s.io/x": kubernetes.io and k8s.io namespaces are reserved"#,
            #"flexVolume.options[kubernetes.io]: Invalid value: "kubernetes.io": kubernetes.io and k8s.io namespaces are reserved"#
        ),
        RuleCase("csi: {nodePublishSecretRef: {}}", "csi.driver: Required value", "csi.nodePublishSecretRef.name: Required value"),
        RuleCase("image: {}", "image.reference: Required value"),
        RuleCase(
            "image: {reference: r, pullPolicy: Sometimes}",
            #"image.pullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never""#
        ),
        RuleCase(
            "configMap: {defaultMode: 512, items: [{key: '', path: ''}, {key: k, path: ..x, mode: -1}]}",
            "configMap.name: Required value",
            "configMap.defaultMode: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive",
            "configMap.items[0].key: Required value",
            "configMap.items[0].path: Required value",
            #"configMap.items[1].path: Invalid value: "..x": must not start with '..'"#,
            "configMap.items[1].mode: Invalid value: -1: must be a number between 0 and 0777 (octal), both inclusive"
        ),
        RuleCase(
            "secret: {items: [{key: k, path: ../x}]}",
            "secret.secretName: Required value",
            #"secret.items[0].path: Invalid value: "../x": must not contain '..'"#
        ),
    ]

    @Test(arguments: faulty) func faultySourcesAreReported(_ entry: RuleCase) throws {
        #expect(try problems("{name: v, \(entry.yaml)}") == entry.messages)
    }

    @Test(arguments: [
        ("reg", false), ("reg:1", true), ("a:b:1", false), ("[a:b]:1", true), ("[a:b]", false), ("[a]b:1", false), ("a]:1", false),
        (":", true),
        ("[[a]:1", false), ("[a:1", false), ("x:1,", false),
    ])
    func quobyteRegistriesAreHostsWithPorts(_ registry: String, _ isFine: Bool) throws {
        #expect(try problems("{name: v, quobyte: {registry: '\(registry)', volume: v}}").isEmpty == isFine)
    }

    // MARK: One source, one name

    @Test func onlyTheFirstSourceInKubernetesOrderIsChecked() throws {
        let found = try problems("{name: v, image: {}, cephfs: {monitors: []}, downwardAPI: {}, hostPath: {path: /}}")
        #expect(
            found == ["cephFS", "downwarAPI", "image"].map { "\($0): Forbidden: may not specify more than 1 volume type" }
        )
    }

    @Test func namesAreLabelsAndUnique() throws {
        let label = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with"
        let found = try problems("{name: '', emptyDir: {}}, {name: A, emptyDir: {}}, {name: b, emptyDir: {}}, {name: b, emptyDir: {}}")
        #expect(found.count == 3)
        #expect(found.first == "name: Required value")
        #expect(found.dropFirst().first?.hasPrefix(#"volumes[1].name: Invalid value: "A": \#(label)"#) == true)
        #expect(found.last == #"volumes[3].name: Duplicate value: "b""#)
    }

    @Test func onlyFaultlessVolumesCanBeReferredTo() throws {
        let pod = try RuleCase.pod(
            "volumes: [{name: a, emptyDir: {}}, {name: b, nfs: {}}, {name: c, ephemeral: {}}, {name: d, image: {reference: r}}]")
        var findings = Findings()
        let index = VolumeRules.check(pod.spec?.volumes ?? [], metadata: nil, at: FieldPath("volumes"), &findings)
        #expect(index["a"] == .emptyDir)
        #expect(index["b"] == nil)
        #expect(index["c"] == nil)
        #expect(index["d"] == .other)
    }

    @Test func longInitiatorSessionsAreReportedOnTheName() throws {
        let portal = String(repeating: "p", count: 60)
        let source = "iscsi: {targetPortal: \(portal), iqn: 'iqn.2001-04.com.example:s', lun: 0, initiatorName: 'iqn.2001-04.a:b'}"
        let detail = "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified."
        #expect(try problems("{name: vol, \(source)}") == [])
        #expect(try problems("{name: volu, \(source)}") == [#"name: Invalid value: "volu": \#(detail)"#])
        #expect(try problems("{name: volu, emptyDir: {}, \(source)}").count == 2)
    }

    @Test func templatesMayLeaveTheImageOut() throws {
        #expect(try problems("{name: v, image: {}}", isTemplate: true) == [])
    }

    // MARK: Claims made for a pod

    static let claim = "volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}"

    @Test func claimsMadeForAPodNeedAFittingName() throws {
        let name = String(repeating: "n", count: 252)
        let volume = "{name: v, ephemeral: {\(Self.claim)}}"
        #expect(try problems(volume, metadata: "name: \(name.dropLast())") == [])
        let expected = #"name: Invalid value: "v": PVC name "\#(name)-v": must be no more than 253 characters"#
        #expect(try problems(volume, metadata: "name: \(name)") == [expected])
        #expect(try problems(volume, metadata: "name: \(name)", isTemplate: true) == [])
    }

    @Test func claimsMadeForAPodCannotBeNamedBesides() throws {
        let volumes = "{name: v, persistentVolumeClaim: {claimName: web-cache}}, {name: cache, ephemeral: {\(Self.claim)}}"
        let expected = "must not reference a PVC that gets created for an ephemeral volume"
        #expect(try problems(volumes) == [#"persistentVolumeClaim.claimName: Invalid value: "web-cache": \#(expected)"#])
        #expect(try problems(volumes, isTemplate: true) == [])
    }
}
