import PodSpec
import PodSpecValidation
import Testing

@Suite struct SecurityContextRulesTests {
    private static func context(_ fields: String, _ errors: String...) -> PodCase {
        var pod = PodCase.container("securityContext: \(fields)")
        pod.errors = errors.map { "spec.containers[0].securityContext" + $0 }
        return pod
    }

    private static func dump(_ privileged: String, add: String, _ escalation: String) -> String {
        "{\"Capabilities\":\(add),\"Privileged\":\(privileged),\"SELinuxOptions\":null,\"WindowsOptions\":null,\"RunAsUser\":null,"
            + "\"RunAsGroup\":null,\"RunAsNonRoot\":null,\"ReadOnlyRootFilesystem\":null,\"AllowPrivilegeEscalation\":\(escalation),"
            + "\"ProcMount\":null,\"SeccompProfile\":null,\"AppArmorProfile\":null}"
    }

    @Test(arguments: [
        context("{privileged: true, runAsUser: 0, runAsGroup: 2147483647, capabilities: {add: [ALL], drop: [NET_RAW]}}"),
        context(
            "{runAsUser: -1, runAsGroup: 2147483648}",
            ".runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive",
            ".runAsGroup: Invalid value: 2147483648: must be between 0 and 2147483647, inclusive"
        ),
        context("{procMount: Default}"),
        context("{procMount: Masked}", ".procMount: Unsupported value: \"Masked\": supported values: \"Default\", \"Unmasked\""),
        context("{procMount: Unmasked}", ".procMount: Invalid value: \"Unmasked\": `hostUsers` must be false to use `Unmasked`"),
        .whole("hostUsers: false\ncontainers: [{name: a, image: a, securityContext: {procMount: Unmasked}}]"),
        context("{allowPrivilegeEscalation: false, capabilities: {add: [SYS_ADMIN]}}"),
        context(
            "{allowPrivilegeEscalation: false, privileged: true}",
            ": Invalid value: \(dump("true", add: "null", "false")): "
                + "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
        ),
        context(
            "{allowPrivilegeEscalation: false, capabilities: {add: [CAP_SYS_ADMIN]}}",
            ": Invalid value: \(dump("null", add: "{\"Add\":[\"CAP_SYS_ADMIN\"],\"Drop\":null}", "false")): "
                + "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
        ),
    ])
    func ofContainers(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        context("{seccompProfile: {type: Localhost, localhostProfile: a/b.json}}"),
        context("{seccompProfile: {}}", ".seccompProfile.type: Required value: type is required when seccompProfile is set"),
        context(
            "{seccompProfile: {type: Other}}",
            ".seccompProfile.type: Unsupported value: \"Other\": supported values: \"Localhost\", \"RuntimeDefault\", \"Unconfined\""
        ),
        context(
            "{seccompProfile: {type: Localhost}}",
            ".seccompProfile.localhostProfile: Required value: must be set when seccomp type is Localhost"
        ),
        context(
            "{seccompProfile: {type: Localhost, localhostProfile: /a/../b}}",
            ".seccompProfile.localhostProfile: Invalid value: \"/a/../b\": must be a relative path",
            ".seccompProfile.localhostProfile: Invalid value: \"/a/../b\": must not contain '..'"
        ),
        context(
            "{seccompProfile: {type: Unconfined, localhostProfile: <a>}}",
            ".seccompProfile.localhostProfile: Invalid value: {\"Type\":\"Unconfined\",\"LocalhostProfile\":\"\\u003ca\\u003e\"}: "
                + "can only be set when seccomp type is Localhost"
        ),
    ])
    func seccomp(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        context("{appArmorProfile: {type: Localhost, localhostProfile: p}}"),
        context("{appArmorProfile: {}}", ".appArmorProfile.type: Required value: type is required when appArmorProfile is set"),
        context(
            "{appArmorProfile: {type: other}}",
            ".appArmorProfile.type: Unsupported value: \"other\": supported values: \"Localhost\", \"RuntimeDefault\", \"Unconfined\""
        ),
        context(
            "{appArmorProfile: {type: Localhost}}",
            ".appArmorProfile.localhostProfile: Required value: must be set when AppArmor type is Localhost"
        ),
        context(
            "{appArmorProfile: {type: Localhost, localhostProfile: \"\"}}",
            ".appArmorProfile.localhostProfile: Required value: must be set when AppArmor type is Localhost"
        ),
        context(
            "{appArmorProfile: {type: Localhost, localhostProfile: \" x\"}}",
            ".appArmorProfile.localhostProfile: Invalid value: \" x\": must not be padded with whitespace"
        ),
        context(
            "{appArmorProfile: {type: Localhost, localhostProfile: \(String(repeating: "x", count: 4096))}}",
            ".appArmorProfile.localhostProfile: Too long: may not be more than 4095 bytes"
        ),
        context(
            "{appArmorProfile: {type: RuntimeDefault, localhostProfile: x}}",
            ".appArmorProfile.localhostProfile: Invalid value: \"x\": can only be set when AppArmor type is Localhost"
        ),
    ])
    func appArmor(_ pod: PodCase) { pod.check() }

    private static func annotated(_ annotation: String, _ context: String, _ errors: String...) -> PodCase {
        var pod = PodCase.whole(
            "containers: [{name: app, image: a, securityContext: \(context)}]",
            metadata: "annotations: {\(annotation)}\n"
        )
        pod.testDescription = annotation + " " + context
        pod.errors = errors.map { "spec.containers[0].securityContext." + $0 }
        return pod
    }

    private static let seccompKey = "container.seccomp.security.alpha.kubernetes.io/app"
    private static let appArmorKey = "container.apparmor.security.beta.kubernetes.io/app"

    @Test(arguments: [
        annotated("\(seccompKey): docker/default", "{seccompProfile: {type: RuntimeDefault}}"),
        annotated("\(seccompKey): localhost/a", "{seccompProfile: {type: Localhost, localhostProfile: a}}"),
        annotated("\(seccompKey): unconfined", "{}"),
        annotated(
            "\(seccompKey): unconfined",
            "{seccompProfile: {type: RuntimeDefault}}",
            "seccompProfile.type: Forbidden: seccomp type in annotation and field must match"
        ),
        annotated(
            "\(seccompKey): localhost/b",
            "{seccompProfile: {type: Localhost, localhostProfile: a}}",
            "seccompProfile.localhostProfile: Forbidden: seccomp profile in annotation and field must match"
        ),
        annotated("\(appArmorKey): runtime/default", "{appArmorProfile: {type: RuntimeDefault}}"),
        annotated(
            "\(appArmorKey): runtime/default",
            "{appArmorProfile: {type: Unconfined}}",
            "appArmorProfile.type: Forbidden: apparmor type in annotation and field must match"
        ),
        annotated(
            "\(appArmorKey): localhost/b",
            "{appArmorProfile: {type: Localhost, localhostProfile: a}}",
            "appArmorProfile.localhostProfile: Forbidden: apparmor profile in annotation and field must match"
        ),
    ])
    func annotationsAgreeWithFields(_ pod: PodCase) { pod.check() }
}
