import PodSpec
import PodSpecValidation
import Testing

@Suite("Quantities that cannot be read, in objects built in Swift")
struct UnreadableQuantityTests {
    private static let pod = Pod(
        name: "web",
        spec: Pod.Spec(
            containers: [
                Container(name: "a", image: "a:1"),
                Container(name: "b", image: "b:1", resources: .requests([.memory: "512MB", .cpu: 1], limits: [.cpu: "one"])),
            ],
            volumes: [.emptyDir(name: "scratch", sizeLimit: "")]
        )
    )

    @Test func theyAreReportedAsInAManifest() {
        let found = Self.pod.validate()
        let paths = [
            "spec.containers[1].resources.limits[cpu]", "spec.containers[1].resources.requests[memory]",
            "spec.volumes[0].emptyDir.sizeLimit",
        ]
        #expect(found.map(\.path.description).sorted() == paths)
        #expect(found.allSatisfy { $0.code == .invalidValue && $0.severity == .error })
        #expect(found.first { $0.value == "512MB" }?.suggestion?.contains("512Mi") == true)
        let written = ManifestStream(ManifestEncoder().encode(Self.pod)).flatMap { $0.validate() }
        #expect(Set(written.map(\.message)) == Set(found.map(\.message)))
    }

    @Test func theyAreFoundInTemplates() {
        let deployment = Deployment(name: "d", labels: ["app": "web"], pods: Self.pod.spec ?? Pod.Spec(containers: []))
        #expect(deployment.validate().count == 3)
        #expect(deployment.validate().allSatisfy { "\($0.path)".hasPrefix("spec.template.spec.") })
    }
}
