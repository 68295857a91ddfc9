import PodSpec
import PodSpecValidation
import Testing

@Suite struct ProbeRulesTests {
    private static func probe(_ kind: String, _ fields: String, _ errors: String...) -> PodCase {
        var pod = PodCase.container("\(kind): \(fields)")
        pod.errors = errors.map { "spec.containers[0].\(kind)" + $0 }
        return pod
    }

    @Test(arguments: [
        probe("livenessProbe", "{exec: {command: [ls]}, initialDelaySeconds: 0, terminationGracePeriodSeconds: 1}"),
        probe("readinessProbe", "{httpGet: {port: http}, successThreshold: 3}"),
        probe("startupProbe", "{grpc: {port: 80, service: \"\"}}"),
        probe("livenessProbe", "{tcpSocket: {port: 65535}}"),
        probe("livenessProbe", "{}", ": Required value: must specify a handler type"),
        probe("livenessProbe", "{exec: {command: []}}", ".exec.command: Required value"),
        probe(
            "startupProbe",
            "{exec: {command: [ls]}, httpGet: {port: 99999}, tcpSocket: {port: 0}, grpc: {port: 0}}",
            ".httpGet: Forbidden: may not specify more than 1 handler type",
            ".tcpSocket: Forbidden: may not specify more than 1 handler type",
            ".grpc: Forbidden: may not specify more than 1 handler type"
        ),
        probe("livenessProbe", "{tcpSocket: {port: 0}}", ".tcpSocket.port: Invalid value: 0: must be between 1 and 65535, inclusive"),
        probe("livenessProbe", "{grpc: {port: 70000}}", ".grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive"),
        probe(
            "livenessProbe",
            "{tcpSocket: {port: \"\"}}",
            ".tcpSocket.port: Invalid value: \"\": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)",
            ".tcpSocket.port: Invalid value: \"\": must contain at least one letter (a-z)"
        ),
        probe(
            "readinessProbe",
            "{httpGet: {port: 80, scheme: ftp}}",
            ".httpGet.scheme: Unsupported value: \"ftp\": supported values: \"HTTP\", \"HTTPS\""
        ),
        probe(
            "readinessProbe",
            "{httpGet: {port: 80, httpHeaders: [{name: X-A, value: a}, {name: X_A, value: a}]}}",
            ".httpGet.httpHeaders: Invalid value: \"X_A\": a valid HTTP header must consist of alphanumeric characters or '-' "
                + "(e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')"
        ),
    ])
    func handlers(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        probe(
            "livenessProbe",
            "{exec: {command: [ls]}, initialDelaySeconds: -1, timeoutSeconds: -1, periodSeconds: -1, failureThreshold: -1}",
            ".initialDelaySeconds: Invalid value: -1: must be greater than or equal to 0",
            ".timeoutSeconds: Invalid value: -1: must be greater than or equal to 0",
            ".periodSeconds: Invalid value: -1: must be greater than or equal to 0",
            ".failureThreshold: Invalid value: -1: must be greater than or equal to 0"
        ),
        probe("livenessProbe", "{exec: {command: [ls]}, successThreshold: 2}", ".successThreshold: Invalid value: 2: must be 1"),
        probe(
            "startupProbe",
            "{exec: {command: [ls]}, successThreshold: -1}",
            ".successThreshold: Invalid value: -1: must be 1",
            ".successThreshold: Invalid value: -1: must be greater than or equal to 0"
        ),
        probe(
            "startupProbe",
            "{exec: {command: [ls]}, terminationGracePeriodSeconds: 0}",
            ".terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0"
        ),
        probe(
            "readinessProbe",
            "{exec: {command: [ls]}, terminationGracePeriodSeconds: 5}",
            ".terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes"
        ),
    ])
    func numbers(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("lifecycle: {}"),
        .container("lifecycle: {stopSignal: SIGUSR1, preStop: {sleep: {seconds: 30}}, postStart: {exec: {command: [ls]}}}"),
        .container("lifecycle: {preStop: {}}", "spec.containers[0].lifecycle.preStop: Required value: must specify a handler type"),
        .container(
            "lifecycle: {postStart: {exec: {command: [ls]}, sleep: {seconds: 1}}}",
            "spec.containers[0].lifecycle.postStart.sleep: Forbidden: may not specify more than 1 handler type"
        ),
        .container(
            "lifecycle: {preStop: {sleep: {seconds: 31}}}",
            "spec.containers[0].lifecycle.preStop.sleep: Invalid value: 31: "
                + "must be non-negative and less than terminationGracePeriodSeconds (30)"
        ),
        .whole(
            """
            terminationGracePeriodSeconds: -5
            containers: [{name: app, image: a, lifecycle: {preStop: {sleep: {seconds: 2}}}}]
            """,
            "spec.containers[0].lifecycle.preStop.sleep: Invalid value: 2: "
                + "must be non-negative and less than terminationGracePeriodSeconds (1)"
        ),
    ])
    func hooks(_ pod: PodCase) { pod.check() }
}
