import Testing

@testable import PodSpec

@Suite("Looking for oddities")
struct ValueOddityTests {
    private func pod(_ spec: String) throws -> Pod {
        let text = "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: b, \(spec)}]}}"
        return try ManifestDecoder().decode(Pod.self, from: text)
    }

    @Test(
        "What means nothing is found at any depth, and removed",
        arguments: [
            ("image: c", false),
            ("image: c, args: [d], env: [{name: E, value: f}]", false),
            ("image: c, env: [{name: E, value: \"\"}]", true),
            ("image: c, args: []", true),
            ("image: \"\"", true),
            ("image: c, securityContext: {capabilities: {add: []}}", true),
            ("image: c, resources: {limits: {}}", true),
        ])
    func zeros(spec: String, isOdd: Bool) throws {
        var pod = try pod(spec)
        let before = pod
        #expect(pod.holds(.indistinctZeros) == isOdd)
        pod.removeIndistinctZeros()
        #expect((pod != before) == isOdd)
        #expect(!pod.holds(.indistinctZeros))
    }

    @Test("A literal that is no quantity is found where it stands")
    func quantities() {
        var pod = Pod(metadata: ObjectMeta(name: "a"), spec: Pod.Spec(containers: [Container(name: "b", image: "c")]))
        #expect(!pod.holds(.unreadableQuantities))
        pod.spec?.containers[0].resources = ResourceRequirements(limits: ["cpu": "1 core"])
        #expect(pod.holds(.unreadableQuantities))
        #expect(pod.unreadableQuantities.map(\.path.description) == ["spec.containers[0].resources.limits[cpu]"])
    }

    @Test("A field is newer than the releases before its own", arguments: [30, 31, 37])
    func newerFields(minor: Int) throws {
        var pod = try pod("image: c")
        let version = KubernetesVersion(minor: minor)
        #expect(!pod.holds(.fields(newerThan: version)))
        // Came with 1.31.
        pod.spec?.volumes = [Volume(name: "v", image: ImageVolumeSource(reference: "r:1"))]
        #expect(pod.holds(.fields(newerThan: version)) == (minor < 31))
        #expect(pod.fields(newerThan: version).isEmpty == (minor >= 31))
    }
}
