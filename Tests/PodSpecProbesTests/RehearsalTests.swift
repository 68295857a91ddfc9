import PodSpec
import PodSpecTesting
import Testing

@Suite("Rehearsals")
struct RehearsalTests {
    private static let manifest = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          terminationGracePeriodSeconds: 5
          containers:
          - name: web
            image: web:1
            readinessProbe: {httpGet: {path: /ready, port: 8080}, periodSeconds: 1}
            livenessProbe: {httpGet: {path: /live, port: 8080}, periodSeconds: 8, failureThreshold: 3}
        """

    @Test("With this manifest, my server is ready within 5 s and is restarted 30 s after it hangs")
    func readyAndRestarted() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: Self.manifest)
        let rehearsal = PodRehearsal(pod) { _ in .healthy(after: .seconds(3), hangingAt: .seconds(60)) }
        rehearsal.advance(to: .seconds(100))
        let ready = try #require(rehearsal.firstReady)
        #expect(ready <= .seconds(5))
        try #require(rehearsal.instances.count == 2)
        #expect(rehearsal.instances[1].startedAt <= .seconds(60 + 30))
    }

    @Test("Nothing happens before time passes, and nothing is left to happen after the rehearsal")
    func untouched() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: Self.manifest)
        let rehearsal = PodRehearsal(pod) { _ in .healthy }
        #expect(rehearsal.instances.isEmpty)
        rehearsal.advance(by: .zero)
        #expect(rehearsal.instances.count == 1)
        #expect(!rehearsal.isReady)
    }

    private final class Witness: Sendable {}

    @Test("A rehearsal that is over leaves nothing in memory")
    func memory() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: Self.manifest)
        weak var witness: Witness?
        do {
            let object = Witness()
            witness = object
            let rehearsal = PodRehearsal(pod) { _ in
                withExtendedLifetime(object) { .healthy(after: .seconds(3), hangingAt: .seconds(60)) }
            }
            rehearsal.advance(to: .seconds(100))
            #expect(witness != nil)
        }
        #expect(witness == nil)
    }
}
