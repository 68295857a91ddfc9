import PodSpec
import PodSpecTesting
import PodSpecValidation
import Testing

@Suite("Fixtures")
struct FixtureTests {
    @Test("A named Pod is valid", arguments: PodFixture.allCases)
    func valid(_ fixture: PodFixture) {
        #expect(fixture.pod.validate() == [])
    }

    @Test("A named Pod is what its name says")
    func meaning() {
        #expect(PodFixture.guaranteed.pod.qosClass == .guaranteed)
        #expect(PodFixture.burstable.pod.qosClass == .burstable)
        #expect(PodFixture.bestEffort.pod.qosClass == .bestEffort)
        #expect(PodFixture.restricted.pod.violations(of: .restricted) == [])
        #expect(PodFixture.privileged.pod.violations(of: .baseline).map(\.check) == ["privileged"])
        #expect(Pod.fixture(.sidecar).spec?.initContainers?.first?.restartPolicy == .always)
    }

    @Test(
        "A volume from each source is valid; the API server warns once about those that no longer work", arguments: VolumeFixture.allCases)
    func volumes(_ fixture: VolumeFixture) {
        let found = fixture.pod.validate()
        #expect(found.allSatisfy { $0.severity == .warning })
        #expect(found.count == (fixture.isDeprecated ? 1 : 0))
        #expect(fixture.volume.manifestValue[fixture.rawValue] != nil)
    }

    @Test("There is a volume from each source of the model")
    func volumeSources() {
        #expect(Set(VolumeFixture.allCases.map(\.rawValue)) == Set(Volume.schema.fields.map(\.name)).subtracting(["name"]))
    }

    @Test("An object of each kind is valid", arguments: WorkloadFixture.allCases)
    func workloads(_ fixture: WorkloadFixture) {
        #expect(fixture.object.validate() == [])
    }

    @Test("There is an object of each kind")
    func kinds() {
        #expect(Set(WorkloadFixture.allCases.map(\.object.kind)) == Set(Manifest.Kind.allCases).subtracting([.pod]))
    }

    @Test("A Pod with a fault has exactly the error it names", arguments: InvalidPodFixture.allCases)
    func invalid(_ fixture: InvalidPodFixture) {
        #expect(fixture.pod.validate().filter { $0.severity == .error }.map(\.message) == [fixture.error])
        #expect(fixture.pod != .fixture())
    }

    @Test("A Pod with a fault has the same error when it is written down and read", arguments: InvalidPodFixture.allCases)
    func invalidManifest(_ fixture: InvalidPodFixture) {
        let found = ManifestStream(ManifestEncoder().encode(fixture.pod)).flatMap { $0.validate() }
        #expect(found.filter { $0.severity == .error }.map(\.message) == [fixture.error])
        #expect(found.allSatisfy { $0.location != nil })
    }
}
