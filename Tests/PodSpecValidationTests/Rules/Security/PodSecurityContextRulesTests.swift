import PodSpec
import PodSpecValidation
import Testing

@Suite struct PodSecurityContextRulesTests {
    @Test(arguments: [
        PodCase.spec("securityContext: {fsGroup: 0, runAsUser: 1, runAsGroup: 1, supplementalGroups: [1, 2]}"),
        .spec(
            "securityContext: {fsGroup: -1, supplementalGroups: [0, 4294967295]}",
            "spec.securityContext.fsGroup: Invalid value: -1: must be between 0 and 2147483647, inclusive",
            "spec.securityContext.supplementalGroups[1]: Invalid value: 4294967295: must be between 0 and 2147483647, inclusive"
        ),
        .spec("securityContext: {fsGroupChangePolicy: OnRootMismatch, supplementalGroupsPolicy: Merge, seLinuxChangePolicy: Recursive}"),
        .spec(
            "securityContext: {fsGroupChangePolicy: Never, supplementalGroupsPolicy: Loose, seLinuxChangePolicy: MountOption}",
            "spec.securityContext.fsGroupChangePolicy: Unsupported value: \"Never\": supported values: \"Always\", \"OnRootMismatch\"",
            "spec.securityContext.seLinuxChangePolicy: Unsupported value: \"MountOption\": supported values: \"Recursive\"",
            "spec.securityContext.supplementalGroupsPolicy: Unsupported value: \"Loose\": supported values: \"Merge\", \"Strict\""
        ),
        .spec("hostPID: true\nshareProcessNamespace: false"),
        .spec(
            "hostPID: true\nshareProcessNamespace: true",
            "spec.securityContext.shareProcessNamespace: Invalid value: true: ShareProcessNamespace and HostPID cannot both be enabled"
        ),
    ])
    func groupsAndPolicies(_ pod: PodCase) { pod.check() }

    private static let pattern = #"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$"#

    private static func sysctl(_ name: String, isValid: Bool) -> PodCase {
        var pod = PodCase.spec("securityContext: {sysctls: [{name: \"\(name)\", value: a}]}")
        let detail = "must have at most 253 characters and match regex \(pattern)"
        pod.errors = isValid ? [] : ["spec.securityContext.sysctls[0].name: Invalid value: \"\(name)\": \(detail)"]
        return pod
    }

    @Test(arguments: [
        sysctl("net.ipv4.ip_forward", isValid: true),
        sysctl("net/ipv4/conf/eno2.100/rp_filter", isValid: true),
        sysctl(String(repeating: "a", count: 253), isValid: true),
        sysctl(String(repeating: "a", count: 254), isValid: false),
        sysctl("a..b", isValid: false),
        sysctl(".a", isValid: false),
        sysctl("a.", isValid: false),
        sysctl("a.-b", isValid: false),
        sysctl("a_.b", isValid: false),
        sysctl("A", isValid: false),
        sysctl("a b", isValid: false),
        .spec("securityContext: {sysctls: [{value: a}]}", "spec.securityContext.sysctls[0].name: Required value"),
        .spec(
            "securityContext: {sysctls: [{name: a, value: a}, {name: a, value: b}]}",
            "spec.securityContext.sysctls[1].name: Duplicate value: \"a\""
        ),
        .spec(
            "hostNetwork: true\nsecurityContext: {sysctls: [{name: net/ipv4/a.b, value: a}, {name: kernel.shmmax, value: a}]}",
            "spec.securityContext.sysctls[0].name: Invalid value: \"net/ipv4/a.b\": may not be specified when 'hostNetwork' is true"
        ),
        .spec(
            "hostIPC: true\nsecurityContext: {sysctls: [{name: net.a, value: a}, {name: kernel.sem, value: a}, {name: kernel.semx, value: a}]}",
            "spec.securityContext.sysctls[1].name: Invalid value: \"kernel.sem\": may not be specified when 'hostIPC' is true"
        ),
    ])
    func sysctls(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.spec("hostUsers: false"),
        .spec("hostUsers: true\nhostPID: true\nhostIPC: true\nhostNetwork: true"),
        .spec(
            "hostUsers: false\nhostPID: true\nhostIPC: true\nhostNetwork: true",
            "spec.HostIPC: Forbidden: when `hostUsers` is false",
            "spec.HostPID: Forbidden: when `hostUsers` is false",
            "spec.hostNetwork: Forbidden: when `hostUsers` is false"
        ),
        .whole(
            """
            hostUsers: false
            volumes: [{name: disk, persistentVolumeClaim: {claimName: disk}}]
            containers: [{name: a, image: a, volumeDevices: [{name: disk, devicePath: /dev/disk}]}]
            """,
            "spec.containers[0].volumeDevices: Forbidden: when `hostUsers` is false"
        ),
    ])
    func userNamespaces(_ pod: PodCase) { pod.check() }
}
