import PodSpec
import PodSpecValidation
import Testing

@Suite struct PodResourceRulesTests {
    /// A pod with resources of its own and two containers of 1 CPU each.
    private static func resources(_ resources: String, _ errors: String...) -> PodCase {
        var pod = PodCase.whole(
            """
            resources: \(resources)
            containers:
            - {name: a, image: a, resources: {limits: {cpu: 1, hugepages-2Mi: 4Mi}}}
            - {name: b, image: b, resources: {limits: {cpu: 1}}}
            initContainers:
            - {name: c, image: c, resources: {limits: {cpu: 1500m}}}
            """
        )
        pod.testDescription = resources
        pod.errors = errors
        return pod
    }

    @Test(arguments: [
        resources("{requests: {cpu: 2}, limits: {cpu: 2}}"),
        resources("{}"),
        resources(
            "{requests: {cpu: 1500m}, limits: {cpu: 2}}",
            "spec.resources.requests[cpu]: Invalid value: \"1500m\": must be greater than or equal to aggregate container requests of 2"
        ),
        resources(
            "{requests: {cpu: 3}, limits: {cpu: 2}}",
            "spec.resources.requests: Invalid value: \"3\": must be less than or equal to cpu limit of 2"
        ),
        resources(
            "{limits: {cpu: 2, hugepages-2Mi: 2Mi}}",
            "spec.resources.containers[0][hugepages-2Mi].limits: Invalid value: \"4Mi\": must be less than or equal to pod limits of 2Mi",
            "spec.resources.limits[hugepages-2Mi]: Invalid value: \"2Mi\": "
                + "must be greater than or equal to aggregate container limits of 4Mi",
            "spec.resources.requests[hugepages-2Mi]: Invalid value: \"2Mi\": "
                + "must be greater than or equal to aggregate container requests of 4Mi"
        ),
        resources(
            "{requests: {cpu: 2}, limits: {cpu: 2, ephemeral-storage: 1Gi, example.com/gpu: 1, bogus: 1}}",
            "spec.resources.limits[bogus]: Invalid value: \"bogus\": must be a standard resource type or fully qualified",
            "spec.resources.limits[ephemeral-storage]: Unsupported value: \"ephemeral-storage\": "
                + "supported values: \"cpu\", \"hugepages-\", \"memory\"",
            "spec.resources.limits[example.com/gpu]: Unsupported value: \"example.com/gpu\": "
                + "supported values: \"cpu\", \"hugepages-\", \"memory\""
        ),
        resources(
            "{claims: [{name: x}]}",
            "spec.resources.claims: Forbidden: claims may not be set for Resources at pod-level",
            "spec.resources.claims[0]: Not found: \"x\": must be one of the names in pod.spec.resourceClaims which is empty"
        ),
        .spec("os: {name: windows}\nresources: {limits: {cpu: -1}}", "spec.resources: Forbidden: may not be set for a windows pod"),
        .spec("overhead: {cpu: 100m, memory: 1Mi}"),
        .spec(
            "overhead: {cpu: -1, pods: 1}",
            "spec.overhead.limits[cpu]: Invalid value: \"-1\": must be greater than or equal to 0",
            "spec.overhead.limits[pods]: Invalid value: \"pods\": must be a standard resource for containers"
        ),
    ])
    func ofThePod(_ pod: PodCase) { pod.check() }

    /// Sidecars run beside what starts after them.
    @Test func sidecarsAddUp() {
        PodCase.whole(
            """
            resources: {requests: {cpu: 2}}
            containers: [{name: a, image: a, resources: {requests: {cpu: 1}}}]
            initContainers:
            - {name: b, image: b, restartPolicy: Always, resources: {requests: {cpu: 1}}}
            - {name: c, image: c, resources: {requests: {cpu: 2}}}
            """,
            "spec.resources.requests[cpu]: Invalid value: \"2\": must be greater than or equal to aggregate container requests of 3"
        ).check()
    }
}
