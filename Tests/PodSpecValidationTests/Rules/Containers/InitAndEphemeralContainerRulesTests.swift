import PodSpec
import PodSpecValidation
import Testing

@Suite struct InitAndEphemeralContainerRulesTests {
    private static func initContainer(_ fields: String, _ errors: String...) -> PodCase {
        let lines = fields.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
        var pod = PodCase.spec("initContainers:\n- name: setup\n  image: setup:1\n" + lines)
        pod.errors = errors
        return pod
    }

    private static let onlyForSidecars = "may not be set for init containers without restartPolicy=Always"

    @Test(arguments: [
        initContainer("command: [sh]"),
        initContainer("lifecycle: {stopSignal: SIGTERM}"),
        initContainer("restartPolicy: Always\nlivenessProbe: {exec: {command: [ls]}}\nlifecycle: {preStop: {sleep: {seconds: 1}}}"),
        initContainer(
            "restartPolicy: Always\nlivenessProbe: {}",
            "spec.initContainers[0].livenessProbe: Required value: must specify a handler type"
        ),
        initContainer(
            "lifecycle: {}\nlivenessProbe: {}\nreadinessProbe: {}\nstartupProbe: {}",
            "spec.initContainers[0].lifecycle: Forbidden: \(onlyForSidecars)",
            "spec.initContainers[0].livenessProbe: Forbidden: \(onlyForSidecars)",
            "spec.initContainers[0].readinessProbe: Forbidden: \(onlyForSidecars)",
            "spec.initContainers[0].startupProbe: Forbidden: \(onlyForSidecars)"
        ),
        initContainer(
            "resizePolicy:\n- {resourceName: cpu, restartPolicy: NotRequired}\n- {resourceName: memory, restartPolicy: RestartContainer}",
            "spec.initContainers[0].resizePolicy[1].restartPolicy: Invalid value: \"RestartContainer\": "
                + "must not be set to 'RestartContainer' for non-sidecar initContainers"
        ),
        initContainer("restartPolicy: Always\nresizePolicy:\n- {resourceName: cpu, restartPolicy: RestartContainer}"),
        .spec(
            "initContainers:\n- {name: a, image: a, restartPolicyRules: [{action: Sometimes}]}",
            "spec.initContainers[0].restartPolicy: Required value: must specify restartPolicy when restart rules are used"
        ),
        .spec("initContainers:\n- {name: app, image: a}", "spec.initContainers[0].name: Duplicate value: \"app\""),
        .spec(
            "initContainers:\n- {image: a}\n- {image: a}", "spec.initContainers[0].name: Required value",
            "spec.initContainers[1].name: Required value"),
        .spec(
            "initContainers:\n- {name: a, image: \" a\"}",
            "spec.initContainers[0].image: Invalid value: \" a\": must not have leading or trailing whitespace"
        ),
    ])
    func initContainers(_ pod: PodCase) { pod.check() }

    private static func ephemeral(_ fields: String, _ errors: String...) -> PodCase {
        let lines = fields.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
        var pod = PodCase.spec("ephemeralContainers:\n- name: debug\n  image: debug:1\n" + lines)
        pod.errors = errors + ["spec.ephemeralContainers: Forbidden: cannot be set on create"]
        return pod
    }

    private static func forbidden(_ field: String) -> String {
        "spec.ephemeralContainers[0].\(field): Forbidden: cannot be set for an Ephemeral Container"
    }

    @Test(arguments: [
        ephemeral("lifecycle: {stopSignal: SIGTERM}"),
        ephemeral("stdin: true\ntty: true\ntargetContainerName: app\nresources: {}"),
        ephemeral("targetContainerName: nobody", "spec.ephemeralContainers[0].targetContainerName: Not found: \"nobody\""),
        ephemeral("targetContainerName: debug", "spec.ephemeralContainers[0].targetContainerName: Not found: \"debug\""),
        ephemeral("ports: [{containerPort: 80}]", forbidden("ports")),
        ephemeral("ports: []", forbidden("ports")),
        ephemeral("resources: {limits: {cpu: 1}}", forbidden("resources")),
        ephemeral("resizePolicy: []", forbidden("resizePolicy")),
        ephemeral("restartPolicy: Always\nrestartPolicyRules: []", forbidden("restartPolicy"), forbidden("restartPolicyRules")),
        ephemeral(
            "livenessProbe: {}\nreadinessProbe: {}\nstartupProbe: {}", forbidden("livenessProbe"), forbidden("readinessProbe"),
            forbidden("startupProbe")),
        ephemeral("lifecycle: {stopSignal: SIGTERM, preStop: {sleep: {seconds: 1}}}", forbidden("lifecycle")),
        .spec(
            "ephemeralContainers:\n- {name: app, image: a}",
            "spec.ephemeralContainers: Forbidden: cannot be set on create",
            "spec.ephemeralContainers[0].name: Duplicate value: \"app\""
        ),
        .spec("ephemeralContainers: []"),
    ])
    func ephemeralContainers(_ pod: PodCase) { pod.check() }

    @Test func mountsOfEphemeralContainersHaveNoSubPaths() {
        PodCase.whole(
            """
            containers: [{name: app, image: a}]
            volumes: [{name: data, emptyDir: {}}]
            ephemeralContainers:
            - name: debug
              image: a
              volumeMounts: [{name: data, mountPath: /a, subPath: x}, {name: data, mountPath: /b, subPathExpr: z}]
            """,
            "spec.ephemeralContainers: Forbidden: cannot be set on create",
            "spec.ephemeralContainers[0].volumeMounts[0].subPath: Forbidden: cannot be set for an Ephemeral Container",
            "spec.ephemeralContainers[0].volumeMounts[1].subPathExpr: Forbidden: cannot be set for an Ephemeral Container"
        ).check()
    }
}
