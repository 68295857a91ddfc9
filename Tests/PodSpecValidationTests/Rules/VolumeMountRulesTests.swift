import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct VolumeMountRulesTests {
    private func problems(_ yaml: String, isPrivileged: Bool = false) throws -> [String] {
        let container = try ManifestDecoder().decode(Container.self, from: "{name: main, \(yaml)}")
        var volumes = VolumeIndex()
        volumes.insert("cache", .emptyDir)
        volumes.insert("claim", .claim)
        volumes.insert("conf", .other)
        return RuleCase.messages(without: "c.") { findings in
            VolumeMountRules.check(
                container.volumeMounts,
                container.volumeDevices,
                isPrivileged: isPrivileged,
                volumes: volumes,
                at: FieldPath("c"),
                &findings
            )
        }
    }

    static let mounts = [
        RuleCase("{name: cache, mountPath: /a}, {name: cache, mountPath: /b, subPath: x/y}, {name: conf, mountPath: c, subPathExpr: $(X)}"),
        RuleCase("{name: cache, mountPath: /a, readOnly: true, recursiveReadOnly: Enabled, mountPropagation: None}"),
        RuleCase("{name: cache, mountPath: /a, recursiveReadOnly: Disabled, mountPropagation: HostToContainer}"),
        RuleCase(
            "{mountPath: ''}",
            "volumeMounts[0].name: Required value",
            #"volumeMounts[0].name: Not found: """#,
            "volumeMounts[0].mountPath: Required value"
        ),
        RuleCase(
            "{name: cache, mountPath: /a}, {name: gone, mountPath: /a}",
            #"volumeMounts[1].name: Not found: "gone""#,
            #"volumeMounts[1].mountPath: Invalid value: "/a": must be unique"#
        ),
        RuleCase(
            "{name: cache, mountPath: /a, subPath: /x, subPathExpr: ../$(Y)}",
            #"volumeMounts.subPath: Invalid value: "/x": must be a relative path"#,
            #"volumeMounts[0].subPathExpr: Invalid value: "../$(Y)": subPathExpr and subPath are mutually exclusive"#,
            #"volumeMounts.subPathExpr: Invalid value: "../$(Y)": must not contain '..'"#
        ),
        RuleCase(
            "{name: cache, mountPath: /a, recursiveReadOnly: IfPossible, mountPropagation: HostToContainer}",
            "volumeMounts.recursiveReadOnly: Forbidden: may only be specified when readOnly is true",
            "volumeMounts.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified"
        ),
        RuleCase(
            "{name: cache, mountPath: /a, recursiveReadOnly: '', mountPropagation: ''}",
            #"volumeMounts.mountPropagation: Unsupported value: "": supported values: "Bidirectional", "HostToContainer", "None""#,
            #"volumeMounts.recursiveReadOnly: Unsupported value: "": supported values: "Disabled", "Enabled", "IfPossible""#
        ),
        RuleCase(
            "{name: cache, mountPath: /a, mountPropagation: Bidirectional}",
            "volumeMounts.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers"
        ),
    ]

    @Test(arguments: mounts) func mountsAreChecked(_ entry: RuleCase) throws {
        #expect(try problems("volumeMounts: [\(entry.yaml)]") == entry.messages)
    }

    @Test func privilegedContainersMayMountBothWays() throws {
        #expect(try problems("volumeMounts: [{name: cache, mountPath: /a, mountPropagation: Bidirectional}]", isPrivileged: true) == [])
    }

    static let devices = [
        RuleCase("{name: claim, devicePath: /dev/x}"),
        RuleCase(
            "{name: cache, devicePath: /dev/../x}, {name: gone, devicePath: /dev/../x}",
            #"volumeDevices[0].name: Invalid value: "cache": can only use volume source type of PersistentVolumeClaim or Ephemeral"#
                + " for block mode",
            #"volumeDevices[0].devicePath: Invalid value: "/dev/../x": can not contain backsteps ('..')"#,
            #"volumeDevices[1].name: Not found: "gone""#,
            #"volumeDevices[1].devicePath: Invalid value: "/dev/../x": can not contain backsteps ('..')"#
        ),
        RuleCase(
            "{name: claim, devicePath: /d}, {name: claim, devicePath: /d}, {}",
            #"volumeDevices[1].name: Invalid value: "claim": must be unique"#,
            #"volumeDevices[1].devicePath: Invalid value: "/d": must be unique"#,
            "volumeDevices[2].name: Required value",
            #"volumeDevices[2].name: Not found: """#,
            "volumeDevices[2].devicePath: Required value"
        ),
    ]

    @Test(arguments: devices) func devicesAreChecked(_ entry: RuleCase) throws {
        #expect(try problems("volumeDevices: [\(entry.yaml)]") == entry.messages)
    }

    @Test func mountsAndDevicesShareNamesAndPaths() throws {
        let found = try problems("volumeMounts: [{name: claim, mountPath: /x}], volumeDevices: [{name: claim, devicePath: /x}]")
        #expect(
            found == [
                #"volumeMounts[0].name: Invalid value: "claim": must not already exist in volumeDevices"#,
                #"volumeMounts[0].mountPath: Invalid value: "/x": must not already exist as a path in volumeDevices"#,
                #"volumeDevices[0].name: Invalid value: "claim": must not already exist in volumeMounts"#,
                #"volumeDevices[0].devicePath: Invalid value: "/x": must not already exist as a path in volumeMounts"#,
            ]
        )
    }

    @Test func ofANameMountedTwiceOnlyTheLastPathIsTaken() throws {
        let mounts = "volumeMounts: [{name: cache, mountPath: /a}, {name: cache, mountPath: /b}]"
        #expect(try problems("\(mounts), volumeDevices: [{name: claim, devicePath: /a}]").count == 1)
        #expect(try problems("\(mounts), volumeDevices: [{name: claim, devicePath: /b}]").count == 2)
    }
}
