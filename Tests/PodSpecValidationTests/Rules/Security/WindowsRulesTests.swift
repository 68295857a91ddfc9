import PodSpec
import PodSpecValidation
import Testing

@Suite struct WindowsRulesTests {
    /// The text stands between quotes of YAML.
    private static func user(_ name: String, _ problems: String...) -> PodCase {
        let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        var pod = PodCase.spec("securityContext: {windowsOptions: {runAsUserName: \"\(quoted)\"}}")
        pod.errors = problems.map { "spec.securityContext.windowsOptions.runAsUserName: Invalid value: \"\(quoted)\": runAsUserName\($0)" }
        return pod
    }

    private static let characters = "'s User cannot contain the following characters: \"/\\:;|=,+*?<>@[]"

    @Test(arguments: [
        user("ContainerUser"),
        user("DOMAIN\\user"),
        user("sub.example.com\\user name"),
        user("a b\\user"),
        user("", " cannot be an empty string"),
        user("a\u{7F}", " cannot contain control characters").escaped(),
        user("a\\b\\c", " cannot contain more than one backslash"),
        user("\\user", "'s Domain doesn't match the NetBios nor the DNS format"),
        user(".a\\user", "'s Domain doesn't match the NetBios nor the DNS format"),
        user("sixteen letters!\\user", "'s Domain doesn't match the NetBios nor the DNS format"),
        user("domain\\", "'s User cannot be empty"),
        user(". .", "'s User cannot contain only periods or spaces"),
        user("a:b", characters),
        user("a@b", characters),
        user(String(repeating: "u", count: 104)),
        user(String(repeating: "u", count: 105), "'s User length must not be longer than 104 characters"),
        user(
            String(repeating: "d.", count: 128) + "\\u",
            "'s Domain length must be under 256 characters",
            "'s Domain doesn't match the NetBios nor the DNS format"
        ),
    ])
    func userNames(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.spec("securityContext: {windowsOptions: {gmsaCredentialSpec: x, gmsaCredentialSpecName: a.b}}"),
        .spec(
            "securityContext: {windowsOptions: {gmsaCredentialSpec: \"\"}}",
            "spec.securityContext.windowsOptions.gmsaCredentialSpec: Invalid value: \"\": gmsaCredentialSpec cannot be an empty string"
        ),
        .spec("securityContext: {windowsOptions: {gmsaCredentialSpec: \(String(repeating: "x", count: 65536))}}"),
        .spec(
            "securityContext: {windowsOptions: {gmsaCredentialSpec: \(String(repeating: "x", count: 65537))}}",
            "spec.securityContext.windowsOptions.gmsaCredentialSpec: Invalid value: \"\(String(repeating: "x", count: 65537))\": "
                + "gmsaCredentialSpec size must be under 64 KiB"
        ),
    ])
    func credentials(_ pod: PodCase) { pod.check() }

    private static func hostProcesses(_ pod: String, _ first: String, _ second: String, network: Bool, _ errors: String...) -> PodCase {
        var result = PodCase.whole(
            """
            hostNetwork: \(network)
            securityContext: {windowsOptions: {\(pod)}}
            containers: [{name: a, image: a, securityContext: {windowsOptions: {\(first)}}}]
            initContainers: [{name: b, image: b, securityContext: {windowsOptions: {\(second)}}}]
            """
        )
        result.errors = errors
        return result
    }

    private static let all = "If pod contains any hostProcess containers then all containers must be HostProcess containers"

    @Test(arguments: [
        hostProcesses("hostProcess: true", "", "", network: true),
        hostProcesses("", "hostProcess: true", "hostProcess: true", network: true),
        hostProcesses("hostProcess: false", "", "", network: false),
        hostProcesses("", "hostProcess: true", "", network: true, "spec: Invalid value: \"\": \(all)"),
        hostProcesses(
            "hostProcess: true",
            "",
            "",
            network: false,
            "spec.hostNetwork: Invalid value: false: hostNetwork must be true if pod contains any hostProcess containers"
        ),
        hostProcesses(
            "hostProcess: true",
            "hostProcess: false",
            "",
            network: true,
            "spec: Invalid value: \"\": \(all)",
            "spec.containers[0].securityContext.windowsOptions.hostProcess: Invalid value: false: "
                + "pod hostProcess value must be identical if both are specified, was true"
        ),
    ])
    func hostProcessContainers(_ pod: PodCase) { pod.check() }

    private static func windows(_ fields: String, _ paths: String...) -> PodCase {
        var pod = PodCase.whole("os: {name: windows}\n" + fields)
        pod.errors = paths.map { "spec.\($0): Forbidden: cannot be set for a windows pod" }
        return pod
    }

    @Test(arguments: [
        PodCase.spec("os: {name: linux}"),
        .spec("os: {}", "spec.os.name: Required value"),
        .spec("os: {name: Linux}", "spec.os: Unsupported value: \"Linux\": supported values: \"linux\", \"windows\""),
        .spec(
            "os: {name: linux}\nsecurityContext: {windowsOptions: {}}",
            "spec.securityContext.windowsOptions: Forbidden: windows options cannot be set for a linux pod"
        ),
        .spec(
            "os: {name: linux}\ninitContainers: [{name: b, image: b, securityContext: {windowsOptions: {}}}]",
            "spec.initContainers[0].securityContext.windowsOptions: Forbidden: windows options cannot be set for a linux pod"
        ),
        windows("containers: [{name: a, image: a, securityContext: {runAsNonRoot: true, windowsOptions: {}}}]"),
        windows(
            "containers: [{name: a, image: a}]\nhostUsers: true\nhostPID: true\nhostIPC: true\nshareProcessNamespace: false",
            "hostUsers",
            "hostPID",
            "hostIPC",
            "shareProcessNamespace"
        ),
        windows(
            """
            containers: [{name: a, image: a}]
            securityContext:
              appArmorProfile: {type: Unconfined}
              seLinuxOptions: {}
              seccompProfile: {type: Unconfined}
              fsGroup: 1
              fsGroupChangePolicy: Always
              sysctls: [{name: a, value: b}]
              runAsUser: 1
              runAsGroup: 1
              supplementalGroups: []
              supplementalGroupsPolicy: Merge
              seLinuxChangePolicy: Recursive
            """,
            "securityContext.appArmorProfile",
            "securityContext.seLinuxOptions",
            "securityContext.seccompProfile",
            "securityContext.fsGroup",
            "securityContext.fsGroupChangePolicy",
            "securityContext.sysctls",
            "securityContext.runAsUser",
            "securityContext.runAsGroup",
            "securityContext.supplementalGroups",
            "securityContext.supplementalGroupsPolicy",
            "securityContext.seLinuxChangePolicy"
        ),
        windows(
            """
            containers:
            - name: a
              image: a
              securityContext:
                appArmorProfile: {type: Unconfined}
                seLinuxOptions: {}
                seccompProfile: {type: Unconfined}
                capabilities: {}
                readOnlyRootFilesystem: false
                privileged: false
                allowPrivilegeEscalation: true
                procMount: Default
                runAsUser: 1
                runAsGroup: 1
            """,
            "containers[0].securityContext.appArmorProfile",
            "containers[0].securityContext.seLinuxOptions",
            "containers[0].securityContext.seccompProfile",
            "containers[0].securityContext.capabilities",
            "containers[0].securityContext.readOnlyRootFilesystem",
            "containers[0].securityContext.privileged",
            "containers[0].securityContext.allowPrivilegeEscalation",
            "containers[0].securityContext.procMount",
            "containers[0].securityContext.runAsUser",
            "containers[0].securityContext.runAsGroup"
        ),
    ])
    func fieldsGoWithTheOperatingSystem(_ pod: PodCase) { pod.check() }
}

extension PodCase {
    /// The same case with DEL as YAML and as Go write it.
    fileprivate func escaped() -> PodCase {
        var pod = self
        pod.manifest = manifest.replacing("\u{7F}", with: "\\x7F")
        pod.errors = errors.map { $0.replacing("\u{7F}", with: "\\x7f") }
        return pod
    }
}
