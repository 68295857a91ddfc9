import PodSpec
import PodSpecExpectations
import PodSpecTesting
import ShopServer
import Testing

@Suite("The log shipper")
struct LogShipperTests {
    private let shipper = LogShipper()

    @Test("Runs beside the container and sees what it writes")
    func injects() {
        let pod = shipper.inject(into: .fixture(containers: [.fixture(name: "web")]))
        #expect(pod.spec?.initContainers?.map(\.name) == ["log-shipper"])
        #expect(pod.spec?.containers[0].volumeMounts == [VolumeMount("/var/log/shipped", from: "log-shipper")])
        #expect(shipper.inject(into: pod) == pod)
    }

    @Test("Leaves every kind of pod valid", arguments: PodFixture.allCases)
    func keepsFixturesValid(_ fixture: PodFixture) {
        expectValid(shipper.inject(into: fixture.pod))
    }

    @Test("Leaves random pods valid", arguments: 0..<200)
    func keepsRandomPodsValid(_ seed: Int) {
        var generator = SeededGenerator(seed: seed)
        expectValid(shipper.inject(into: .random(using: &generator)))
    }

    @Test(
        "Neither hides nor adds a fault",
        arguments: [InvalidPodFixture.imageMissing, .portOutOfRange, .volumeMissing, .restartPolicyUnknown]
    )
    func keepsFaults(_ fixture: InvalidPodFixture) {
        expectDiagnostics(of: shipper.inject(into: fixture.pod), [fixture.error])
    }
}
