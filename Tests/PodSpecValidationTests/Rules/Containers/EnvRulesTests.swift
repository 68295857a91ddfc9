import PodSpec
import PodSpecValidation
import Testing

@Suite struct EnvRulesTests {
    private static let subdomain =
        "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an "
        + "alphanumeric character (e.g. 'example.com', regex used for validation is "
        + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
    private static let variable = "a valid environment variable name must consist only of printable ASCII characters other than '='"
    private static let key =
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', "
        + "regex used for validation is '[-._a-zA-Z0-9]+')"

    /// A variable with this source, and what is said of fields below `valueFrom`.
    private static func source(_ source: String, _ errors: String...) -> PodCase {
        var pod = PodCase.container("env:\n- {name: A, valueFrom: \(source)}")
        pod.errors = errors.map { "spec.containers[0].env[0].valueFrom" + $0 }
        return pod
    }

    @Test(arguments: [
        PodCase.container("env: [{name: A}, {name: my.dotted-name, value: x}, {name: A b, value: \"\"}]"),
        .container("env: [{value: x}]", "spec.containers[0].env[0].name: Required value"),
        .container("env: [{name: A=B}]", "spec.containers[0].env[0].name: Invalid value: \"A=B\": \(variable)"),
        .container("env: [{name: é}]", "spec.containers[0].env[0].name: Invalid value: \"é\": \(variable)"),
    ])
    func names(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        source("{secretKeyRef: {name: s, key: k}}"),
        source(
            "{}",
            ": Invalid value: \"\": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or "
                + "`fileKeyRef`"),
        source(
            "{secretKeyRef: {name: s, key: k}, configMapKeyRef: {name: s, key: k}}",
            ": Invalid value: \"\": may not have more than one field specified at a time"
        ),
        .container(
            "env:\n- {name: A, value: x, valueFrom: {secretKeyRef: {name: s, key: k}}}",
            "spec.containers[0].env[0].valueFrom: Invalid value: \"\": may not be specified when `value` is not empty"
        ),
        source("{configMapKeyRef: {name: c}}", ".configMapKeyRef.key: Required value"),
        source("{secretKeyRef: {name: A_B, key: k}}", ".secretKeyRef.name: Invalid value: \"A_B\": \(subdomain)"),
        source("{secretKeyRef: {key: k}}", ".secretKeyRef.name: Invalid value: \"\": \(subdomain)"),
        source("{secretKeyRef: {name: s, key: a b}}", ".secretKeyRef.key: Invalid value: \"a b\": \(key)"),
        source("{secretKeyRef: {name: s, key: .}}", ".secretKeyRef.key: Invalid value: \".\": must not be '.'"),
        source("{secretKeyRef: {name: s, key: ..}}", ".secretKeyRef.key: Invalid value: \"..\": must not be '..'"),
        source("{secretKeyRef: {name: s, key: ..x}}", ".secretKeyRef.key: Invalid value: \"..x\": must not start with '..'"),
    ])
    func sources(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        source("{fieldRef: {fieldPath: metadata.name}}"),
        source("{fieldRef: {fieldPath: spec.host}}"),
        source("{fieldRef: {fieldPath: \"metadata.labels['example.com/a']\"}}"),
        source("{fieldRef: {fieldPath: \"metadata.annotations['Example.COM/a']\"}}"),
        source("{fieldRef: {}}", ".fieldRef.fieldPath: Required value"),
        source(
            "{fieldRef: {apiVersion: v2, fieldPath: metadata.name}}",
            ".fieldRef.fieldPath: Invalid value: \"metadata.name\": error converting fieldPath: unsupported pod version: v2"
        ),
        source(
            "{fieldRef: {fieldPath: spec.containers}}",
            ".fieldRef.fieldPath: Invalid value: \"spec.containers\": error converting fieldPath: field label not supported: spec.containers"
        ),
        source(
            "{fieldRef: {fieldPath: \"metadata.name['x']\"}}",
            ".fieldRef.fieldPath: Invalid value: \"metadata.name['x']\": error converting fieldPath: "
                + "field label does not support subscript: metadata.name['x']"
        ),
        source(
            "{fieldRef: {fieldPath: metadata.labels}}",
            ".fieldRef.fieldPath: Unsupported value: \"metadata.labels\": supported values: \"metadata.name\", \"metadata.namespace\", "
                + "\"metadata.uid\", \"spec.nodeName\", \"spec.serviceAccountName\", \"status.hostIP\", \"status.hostIPs\", "
                + "\"status.podIP\", \"status.podIPs\""
        ),
        source("{fieldRef: {fieldPath: \"metadata.labels['/a']\"}}", ".fieldRef: Invalid value: \"/a\": prefix part must be non-empty"),
    ])
    func fieldReferences(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        source("{resourceFieldRef: {resource: limits.cpu, divisor: 1m}}"),
        source("{resourceFieldRef: {resource: requests.hugepages-2Mi, divisor: 1Mi}}"),
        source("{resourceFieldRef: {}}", ".resourceFieldRef.resource: Required value"),
        source(
            "{resourceFieldRef: {resource: limits.gpu}}",
            ".resourceFieldRef.resource: Unsupported value: \"limits.gpu\": supported values: \"limits.cpu\", "
                + "\"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", \"requests.ephemeral-storage\", \"requests.memory\""
        ),
        source(
            "{resourceFieldRef: {resource: limits.cpu, divisor: 2}}",
            ".resourceFieldRef.divisor: Invalid value: \"limits.cpu\": only divisor's values 1m and 1 are supported with the cpu resource"
        ),
        source(
            "{resourceFieldRef: {resource: limits.memory, divisor: 1m}}",
            ".resourceFieldRef.divisor: Invalid value: \"limits.memory\": only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, "
                + "1Ti, 1Pi, 1Ei are supported with the memory resource"
        ),
        source(
            "{resourceFieldRef: {resource: limits.ephemeral-storage, divisor: 3}}",
            ".resourceFieldRef.divisor: Invalid value: \"limits.ephemeral-storage\": only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, "
                + "1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are supported with the local ephemeral storage resource"
        ),
    ])
    func resourceReferences(_ pod: PodCase) { pod.check() }

    private static func file(_ reference: String, _ errors: String...) -> PodCase {
        var pod = PodCase.whole(
            """
            volumes:
            - {name: files, emptyDir: {}}
            - {name: node, hostPath: {path: /etc}}
            - {name: twice, hostPath: {path: /etc}}
            - {name: twice, emptyDir: {}}
            containers:
            - {name: app, image: a, env: [{name: A, valueFrom: {fileKeyRef: \(reference)}}]}
            """
        )
        pod.testDescription = reference
        pod.errors = errors.map { "spec.containers[0].env[0].valueFrom.fileKeyRef" + $0 }
        pod.errors.append("spec.volumes[3].name: Duplicate value: \"twice\"")
        return pod
    }

    @Test(arguments: [
        file("{volumeName: files, path: a/b, key: K}"),
        file("{volumeName: files, path: /a, key: K}"),
        file("{volumeName: twice, path: a, key: K}"),
        file("{}", ".volumeName: Required value", ".volumeName: Not found: \"\"", ".path: Required value", ".key: Required value"),
        file("{volumeName: none, path: a, key: K}", ".volumeName: Not found: \"none\""),
        file(
            "{volumeName: node, path: a, key: K}",
            ".volumeName: Invalid value: \"node\": referenced volume must be of type emptyDir"
        ),
        file("{volumeName: files, path: a/.., key: K}", ".path: Invalid value: \"a/..\": must not contain '..'"),
        file("{volumeName: files, path: a, key: K=V}", ".key: Invalid value: \"K=V\": \(variable)"),
    ])
    func fileReferences(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("envFrom: [{prefix: my-, configMapRef: {name: c}}, {secretRef: {name: ends-with-}}]"),
        .container("envFrom: [{}]", "spec.containers[0].envFrom: Invalid value: \"\": must specify one of: `configMapRef` or `secretRef`"),
        .container(
            "envFrom: [{configMapRef: {name: c}, secretRef: {name: s}}]",
            "spec.containers[0].envFrom: Invalid value: \"\": may not have more than one field specified at a time"
        ),
        .container("envFrom: [{configMapRef: {}}]", "spec.containers[0].envFrom[0].configMapRef.name: Required value"),
        .container(
            "envFrom: [{secretRef: {name: A}}]",
            "spec.containers[0].envFrom[0].secretRef.name: Invalid value: \"A\": \(subdomain)"
        ),
        .container(
            "envFrom: [{prefix: a=, secretRef: {name: a}}]",
            "spec.containers[0].envFrom[0].prefix: Invalid value: \"a=\": \(variable)"
        ),
    ])
    func wholeMaps(_ pod: PodCase) { pod.check() }
}
