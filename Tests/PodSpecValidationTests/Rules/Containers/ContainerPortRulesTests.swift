import PodSpec
import PodSpecValidation
import Testing

@Suite struct ContainerPortRulesTests {
    private static func name(_ name: String, _ problems: String...) -> PodCase {
        var pod = PodCase.container("ports: [{containerPort: 80, name: \"\(name)\"}]")
        pod.errors = problems.map { "spec.containers[0].ports[0].name: Invalid value: \"\(name)\": \($0)" }
        return pod
    }

    @Test(arguments: [
        name("web"),
        name("8080", "must contain at least one letter (a-z)"),
        name("-web", "must not begin or end with a hyphen"),
        name("web-", "must not begin or end with a hyphen"),
        name("a--b", "must not contain consecutive hyphens"),
        name("my_port", "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"),
        name("abcdefghijklmnop", "must be no more than 15 characters"),
        .container(
            "ports: [{containerPort: 80, name: web}, {containerPort: 81, name: web}]",
            "spec.containers[0].ports[1].name: Duplicate value: \"web\""
        ),
    ])
    func names(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("ports: [{containerPort: 65535, hostPort: 1}]"),
        .container("ports: [{name: web}]", "spec.containers[0].ports[0].containerPort: Required value"),
        .container(
            "ports: [{containerPort: 65536, hostPort: -1}]",
            "spec.containers[0].ports[0].containerPort: Invalid value: 65536: must be between 1 and 65535, inclusive",
            "spec.containers[0].ports[0].hostPort: Invalid value: -1: must be between 1 and 65535, inclusive"
        ),
        .container(
            "ports: [{containerPort: 80, protocol: tcp}]",
            "spec.containers[0].ports[0].protocol: Unsupported value: \"tcp\": supported values: \"SCTP\", \"TCP\", \"UDP\""
        ),
    ])
    func numbersAndProtocols(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        PodCase.container("ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 80, protocol: UDP}]"),
        .container("ports: [{containerPort: 80, hostPort: 80, hostIP: 10.0.0.1}, {containerPort: 81, hostPort: 80, hostIP: 10.0.0.2}]"),
        .container(
            "ports: [{containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80}]",
            "spec.containers[0].ports[1].hostPort: Duplicate value: \"TCP//80\""
        ),
        .whole(
            """
            containers:
            - {name: a, image: a, ports: [{containerPort: 80, hostPort: 80}]}
            - {name: b, image: b, ports: [{containerPort: 80, hostPort: 80}]}
            initContainers:
            - {name: c, image: c, ports: [{containerPort: 80, hostPort: 80}]}
            """,
            "spec.containers[1].ports[0].hostPort: Duplicate value: \"TCP//80\""
        ),
        .spec(
            """
            initContainers:
            - {name: a, image: a}
            - {name: b, image: b, ports: [{containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80}]}
            """,
            "spec.initContainers[0].ports[1].hostPort: Duplicate value: \"TCP//80\""
        ),
        .whole("hostNetwork: true\ncontainers:\n- {name: a, image: a, ports: [{containerPort: 80}]}"),
        .whole(
            "hostNetwork: true\ncontainers:\n- {name: a, image: a, ports: [{containerPort: 80, hostPort: 8080}]}",
            "spec.containers[0].ports[0].hostPort: Invalid value: 8080: must match `containerPort` when `hostNetwork` is true"
        ),
    ])
    func hostPorts(_ pod: PodCase) { pod.check() }
}
