import PodSpec
import PodSpecValidation
import Testing

@Suite struct ResourceRulesTests {
    private static func resources(_ fields: String, _ errors: String...) -> PodCase {
        var pod = PodCase.container("resources: \(fields)")
        pod.errors = errors.map { "spec.containers[0].resources" + $0 }
        return pod
    }

    @Test(arguments: [
        resources("{requests: {cpu: 1, memory: 1Gi}, limits: {cpu: 1000m, memory: 1024Mi}}"),
        resources("{requests: {cpu: 100m}}"),
        resources(
            "{limits: {cpu: -1}}", ".limits[cpu]: Invalid value: \"-1\": must be greater than or equal to 0",
            ".requests[cpu]: Invalid value: \"-1\": must be greater than or equal to 0"),
        resources(
            "{requests: {cpu: 2}, limits: {cpu: 1500m}}",
            ".requests: Invalid value: \"2\": must be less than or equal to cpu limit of 1500m"
        ),
        resources("{requests: {example.com/gpu: 2}}", ".limits: Required value: Limit must be set for non overcommitable resources"),
        resources(
            "{requests: {example.com/gpu: 1}, limits: {example.com/gpu: 2}}",
            ".requests: Invalid value: \"1\": must be equal to example.com/gpu limit of 2"
        ),
        resources("{limits: {example.com/gpu: 1}}"),
        resources(
            "{limits: {example.com/gpu: 500m}}",
            ".limits[example.com/gpu]: Invalid value: \"500m\": must be an integer",
            ".requests[example.com/gpu]: Invalid value: \"500m\": must be an integer"
        ),
    ])
    func quantities(_ pod: PodCase) { pod.check() }

    /// What is said of a limit is said of the request that is taken from it as well.
    private static func named(_ name: String, _ details: String...) -> PodCase {
        var pod = PodCase.container("resources: {limits: {\"\(name)\": 1}}")
        pod.errors = ["limits", "requests"].flatMap { list in
            details.map { "spec.containers[0].resources.\(list)[\(name)]: Invalid value: \"\(name)\": \($0)" }
        }
        return pod
    }

    @Test(arguments: [
        named("ephemeral-storage"),
        named("kubernetes.io/x"),
        named("bogus", "must be a standard resource type or fully qualified", "must be a standard resource for containers"),
        named("pods", "must be a standard resource for containers"),
        named("requests.cpu", "must be a standard resource for containers"),
        named("requests.example.com/x", "doesn't follow extended resource name standard"),
        named("/x", "prefix part must be non-empty", "doesn't follow extended resource name standard"),
    ])
    func names(_ pod: PodCase) { pod.check() }

    @Test(arguments: [
        resources("{limits: {cpu: 1, hugepages-2Mi: 4Mi}}"),
        resources("{limits: {hugepages-2Mi: 4Mi}}", ": Forbidden: HugePages require cpu or memory"),
        resources(
            "{requests: {cpu: 1, hugepages-2Mi: 2Mi}, limits: {hugepages-2Mi: 4Mi}}",
            ".requests: Invalid value: \"2Mi\": must be equal to hugepages-2Mi limit of 4Mi"
        ),
        resources(
            "{limits: {cpu: 1, hugepages-2Mi: 3Mi}}",
            ".limits[hugepages-2Mi]: Invalid value: \"3Mi\": 3Mi is not positive integer multiple of hugepages-2Mi",
            ".requests[hugepages-2Mi]: Invalid value: \"3Mi\": 3Mi is not positive integer multiple of hugepages-2Mi"
        ),
        resources(
            "{limits: {cpu: 1, hugepages-x: 2Mi}}",
            ".limits[hugepages-x]: Invalid value: \"2Mi\": 2Mi is not positive integer multiple of hugepages-x",
            ".requests[hugepages-x]: Invalid value: \"2Mi\": 2Mi is not positive integer multiple of hugepages-x"
        ),
        resources(
            "{limits: {cpu: 1, hugepages-0: 2Mi}}",
            ".limits[hugepages-0]: Invalid value: \"2Mi\": 2Mi is not positive integer multiple of hugepages-0",
            ".requests[hugepages-0]: Invalid value: \"2Mi\": 2Mi is not positive integer multiple of hugepages-0"
        ),
    ])
    func hugePages(_ pod: PodCase) { pod.check() }

    private static func claims(_ claims: String, _ errors: String...) -> PodCase {
        var pod = PodCase.whole(
            """
            resourceClaims: [{name: gpu, resourceClaimName: a}, {name: nic, resourceClaimName: b}]
            containers: [{name: app, image: a, resources: {claims: \(claims)}}]
            """
        )
        pod.testDescription = claims
        pod.errors = errors.map { "spec.containers[0].resources.claims" + $0 }
        return pod
    }

    @Test(arguments: [
        claims("[{name: gpu}, {name: nic, request: fast}, {name: nic, request: slow}]"),
        claims("[{}]", "[0]: Required value"),
        claims("[{name: gpu}, {name: gpu}]", "[1]: Duplicate value: \"gpu\""),
        claims("[{name: gpu}, {name: gpu, request: x}]", "[1]: Duplicate value: \"gpu\""),
        claims("[{name: gpu, request: x}, {name: gpu, request: x}]", "[1]: Duplicate value: \"gpu/x\""),
        claims(
            "[{name: gpu, request: x}, {name: gpu, request: z}, {name: gpu}]",
            "[2]: Duplicate value: \"gpu\"",
            "[2]: Duplicate value: \"gpu\""
        ),
        claims("[{name: disk}]", "[0]: Not found: \"disk\": must be one of the names in pod.spec.resourceClaims: gpu, nic"),
        claims("[{name: gpu, request: a.b}]", "[0].request: Invalid value: \"a.b\": must not contain dots"),
        .container(
            "resources: {claims: [{name: gpu}]}",
            "spec.containers[0].resources.claims[0]: Not found: \"gpu\": "
                + "must be one of the names in pod.spec.resourceClaims which is empty"
        ),
    ])
    func claimReferences(_ pod: PodCase) { pod.check() }
}
