import PodSpec
import Testing

@Suite("Effective resources")
struct EffectiveResourcesTests {
    @Test(
        "Requests",
        arguments: [
            ("containers: [{name: a}]", [:]),
            (
                "containers: [{name: a, resources: {requests: {cpu: 1}}}, {name: b, resources: {requests: {cpu: 500m, memory: 1Gi}}}]",
                ["cpu": "1500m", "memory": "1Gi"]
            ),
            (
                "containers: [{name: a, resources: {requests: {cpu: 1}}}], initContainers: [{name: i, resources: {requests: {cpu: 3}}}]",
                ["cpu": "3"]
            ),
            (
                "containers: [{name: a, resources: {requests: {cpu: 2}}}], initContainers: [{name: i, resources: {requests: {cpu: 1}}}]",
                ["cpu": "2"]
            ),
            // A sidecar adds to the containers and to the init containers after it.
            (
                """
                containers: [{name: a, resources: {requests: {cpu: 1}}}],
                initContainers: [
                  {name: before, resources: {requests: {cpu: 3}}},
                  {name: side, restartPolicy: Always, resources: {requests: {cpu: 1}}},
                  {name: after, resources: {requests: {cpu: 2500m}}}]
                """, ["cpu": "3500m"]
            ),
            (
                "containers: [{name: a, resources: {requests: {cpu: 1, memory: 1Gi}}}], resources: {requests: {cpu: 4}}",
                ["cpu": "4", "memory": "1Gi"]
            ),
            (
                "containers: [{name: a, resources: {requests: {cpu: 1}}}], overhead: {cpu: 100m, memory: 64Mi}",
                ["cpu": "1100m", "memory": "64Mi"]
            ),
            // Only limits: the API server takes them as requests, for the containers and for the pod as a whole.
            ("containers: [{name: a, resources: {limits: {cpu: 2}}}]", ["cpu": "2"]),
            ("containers: [{name: a}], resources: {limits: {cpu: 2, hugepages-2Mi: 4Mi}}", ["cpu": "2", "hugepages-2Mi": "4Mi"]),
            ("containers: [{name: a, resources: {requests: {cpu: 1}}}], resources: {limits: {cpu: 2}}", ["cpu": "1"]),
        ] as [(String, [String: String])]
    )
    func requests(spec: String, expected: [String: String]) throws {
        let pod = try decoded(Pod.self, "{kind: Pod, spec: {\(spec)}}")
        #expect(pod.effectiveRequests.mapValues(\.canonicalText) == expected)
        #expect(pod.applyingDefaults().spec?.effectiveRequests.mapValues(\.canonicalText) == expected)
    }

    @Test(
        "Limits",
        arguments: [
            ("containers: [{name: a, resources: {limits: {cpu: 1}}}, {name: b}]", ["cpu": "1"]),
            (
                "containers: [{name: a, resources: {limits: {cpu: 1}}}], resources: {limits: {cpu: 3, memory: 1Gi}}",
                ["cpu": "3", "memory": "1Gi"]
            ),
            ("containers: [{name: a, resources: {limits: {cpu: 1}}}], overhead: {cpu: 100m, memory: 64Mi}", ["cpu": "1100m"]),
            ("containers: [{name: a, resources: {limits: {cpu: 0}}}], overhead: {cpu: 100m}", ["cpu": "0"]),
            (
                "containers: [{name: a, resources: {limits: {hugepages-2Mi: 2Mi}}}], resources: {requests: {cpu: 1}}",
                ["hugepages-2Mi": "2Mi"]
            ),
        ] as [(String, [String: String])]
    )
    func limits(spec: String, expected: [String: String]) throws {
        let pod = try decoded(Pod.self, "{kind: Pod, spec: {\(spec)}}")
        #expect(pod.effectiveLimits.mapValues(\.canonicalText) == expected)
    }

    @Test("A spec as it stands takes no requests from limits")
    func asItStands() throws {
        let spec = try decoded(Pod.Spec.self, "containers: [{name: a, resources: {limits: {cpu: 2}}}]")
        #expect(spec.effectiveRequests == [:])
        #expect(spec.effectiveLimits == ["cpu": Quantity(2)])
    }
}
