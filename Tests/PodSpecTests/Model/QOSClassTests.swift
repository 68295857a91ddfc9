import PodSpec
import Testing

@Suite("Quality of service")
struct QOSClassTests {
    private static func pod(_ spec: String) throws -> Pod { try decoded(Pod.self, "{kind: Pod, spec: {\(spec)}}") }

    private static let both = "{cpu: 1, memory: 1Gi}"

    @Test(
        "Of a pod, and of its spec as it stands",
        arguments: [
            ("containers: [{name: a}]", QOSClass.bestEffort, QOSClass.bestEffort),
            ("containers: [{name: a, resources: {requests: {cpu: 1}}}]", .burstable, .burstable),
            ("containers: [{name: a, resources: {requests: {cpu: 0}}}]", .bestEffort, .bestEffort),
            ("containers: [{name: a, resources: {requests: {example.com/gpu: 1}}}]", .bestEffort, .bestEffort),
            ("containers: [{name: a, resources: {requests: \(both), limits: \(both)}}]", .guaranteed, .guaranteed),
            ("containers: [{name: a, resources: {limits: \(both)}}]", .guaranteed, .burstable),
            ("containers: [{name: a, resources: {limits: {cpu: 1}}}]", .burstable, .burstable),
            ("containers: [{name: a, resources: {requests: {cpu: 500m}, limits: \(both)}}]", .burstable, .burstable),
            ("containers: [{name: a, resources: {requests: \(both), limits: \(both)}}, {name: b}]", .burstable, .burstable),
            (
                "containers: [{name: a, resources: {requests: \(both), limits: \(both)}}], initContainers: [{name: i}]", .burstable,
                .burstable
            ),
            ("resources: {limits: \(both)}, containers: [{name: a}]", .guaranteed, .burstable),
            ("resources: {requests: \(both), limits: \(both)}, containers: [{name: a}]", .guaranteed, .guaranteed),
            ("resources: {}, containers: [{name: a, resources: {requests: \(both)}}]", .bestEffort, .bestEffort),
            ("resources: {requests: {cpu: 1}}, containers: [{name: a}]", .burstable, .burstable),
        ]
    )
    func classes(spec: String, ofPod: QOSClass, ofSpec: QOSClass) throws {
        let pod = try Self.pod(spec)
        #expect(pod.qosClass == ofPod)
        #expect(pod.spec?.qosClass == ofSpec)
    }

    @Test("What the status says counts, since it never changes")
    func recorded() {
        let pod = Pod(spec: Pod.Spec(containers: []), status: Pod.Status(qosClass: .guaranteed))
        #expect(pod.qosClass == .guaranteed)
        #expect(Pod().qosClass == .bestEffort)
    }
}
