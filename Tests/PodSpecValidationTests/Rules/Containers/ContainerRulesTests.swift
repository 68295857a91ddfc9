import PodSpec
import PodSpecValidation
import Testing

@Suite struct ContainerRulesTests {
    private static let labelDetail =
        "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an "
        + "alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"

    @Test(arguments: [
        PodCase.whole("containers: []", "spec.containers: Required value"),
        .whole("containers:\n- {image: a}", "spec.containers[0].name: Required value"),
        .whole("containers:\n- {name: a_b, image: a}", "spec.containers[0].name: Invalid value: \"a_b\": \(labelDetail)"),
        .whole("containers:\n- {name: a.b, image: a}", "spec.containers[0].name: Invalid value: \"a.b\": must not contain dots"),
        .whole(
            "containers:\n- {name: \(String(repeating: "a", count: 64)), image: a}",
            "spec.containers[0].name: Invalid value: \"\(String(repeating: "a", count: 64))\": must be no more than 63 characters"
        ),
        .whole(
            "containers:\n- {name: a, image: a}\n- {name: b, image: a}\n- {name: a, image: a}",
            "spec.containers[2].name: Duplicate value: \"a\""
        ),
        .whole("containers:\n- {name: a}", "spec.containers[0].image: Required value"),
        .whole("containers:\n- {name: a, image: \"\"}", "spec.containers[0].image: Required value"),
        .whole(
            "containers:\n- {name: a, image: \"a \"}",
            "spec.containers[0].image: Invalid value: \"a \": must not have leading or trailing whitespace"
        ),
    ])
    func namesAndImages(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("imagePullPolicy: Never"),
        .container(
            "imagePullPolicy: Sometimes",
            "spec.containers[0].imagePullPolicy: Unsupported value: \"Sometimes\": "
                + "supported values: \"Always\", \"IfNotPresent\", \"Never\""
        ),
        .container("terminationMessagePolicy: FallbackToLogsOnError"),
        .container(
            "terminationMessagePolicy: file",
            "spec.containers[0].terminationMessagePolicy: Unsupported value: \"file\": "
                + "supported values: \"File\", \"FallbackToLogsOnError\""
        ),
    ])
    func policies(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("restartPolicy: OnFailure"),
        .container(
            "restartPolicy: Sometimes",
            "spec.containers[0].restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"Never\", \"OnFailure\""
        ),
        .container("restartPolicy: Never\nrestartPolicyRules:\n- {action: Restart, exitCodes: {operator: In, values: [1, 1]}}"),
        .container("restartPolicy: Never\nrestartPolicyRules:\n- {action: RestartAllContainers, exitCodes: {operator: NotIn}}"),
        .container(
            "restartPolicyRules:\n- {action: Restart, exitCodes: {operator: In, values: [1]}}",
            "spec.containers[0].restartPolicy: Required value: must specify restartPolicy when restart rules are used"
        ),
        .container(
            "restartPolicy: Never\nrestartPolicyRules:\n- {action: Stop}",
            "spec.containers[0].restartPolicyRules[0].action: Unsupported value: \"Stop\": "
                + "supported values: \"Restart\", \"RestartAllContainers\"",
            "spec.containers[0].restartPolicyRules[0].exitCodes: Required value: must be specified"
        ),
        .container(
            "restartPolicy: Never\nrestartPolicyRules:\n- {action: Restart, exitCodes: {operator: Gt}}",
            "spec.containers[0].restartPolicyRules[0].exitCodes.operator: Unsupported value: \"Gt\": supported values: \"In\", \"NotIn\""
        ),
        .container(
            "restartPolicy: Never\nrestartPolicyRules:\n- action: Restart\n  exitCodes: {operator: In, values: \(Array(0...255))}",
            "spec.containers[0].restartPolicyRules[0].exitCodes.values: Too many: 256: must have at most 255 items"
        ),
        .container(
            "restartPolicy: Never\nrestartPolicyRules:\n"
                + String(repeating: "- {action: Restart, exitCodes: {operator: In, values: [1]}}\n", count: 21),
            "spec.containers[0].restartPolicyRules: Too many: 21: must have at most 20 items"
        ),
    ])
    func restarts(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("resizePolicy:\n- {resourceName: cpu, restartPolicy: NotRequired}"),
        .container(
            "resizePolicy:\n- {resourceName: cpu, restartPolicy: NotRequired}\n- {resourceName: cpu, restartPolicy: NotRequired}",
            "spec.containers[0].resizePolicy[1]: Duplicate value: \"cpu\""
        ),
        .container("resizePolicy:\n- {restartPolicy: NotRequired}", "spec.containers[0].resizePolicy: Required value"),
        .container("resizePolicy:\n- {resourceName: memory}", "spec.containers[0].resizePolicy: Required value"),
        .container(
            "resizePolicy:\n- {resourceName: gpu, restartPolicy: Maybe}",
            "spec.containers[0].resizePolicy: Unsupported value: \"gpu\": supported values: \"cpu\", \"memory\"",
            "spec.containers[0].resizePolicy: Unsupported value: \"Maybe\": supported values: \"NotRequired\", \"RestartContainer\""
        ),
        .whole(
            """
            restartPolicy: Never
            containers:
            - {name: app, image: app:1, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}
            """,
            "spec.containers[0].resizePolicy: Invalid value: \"RestartContainer\": "
                + "must be 'NotRequired' when pod `restartPolicy` is 'Never'"
        ),
    ])
    func resizePolicies(_ pod: PodCase) { pod.check() }

    /// Long lists are searched in another way than short ones.
    @Test func namesAreComparedInListsOfAnyLength() {
        let items = (0..<40).map { "- {name: c\($0), image: a}\n" }.joined()
        PodCase.whole("containers:\n" + items).check()
        PodCase.whole("containers:\n" + items + "- {name: c3, image: a}", "spec.containers[40].name: Duplicate value: \"c3\"").check()
    }
}
