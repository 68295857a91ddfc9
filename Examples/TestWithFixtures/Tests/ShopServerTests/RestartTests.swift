import PodSpec
import PodSpecTesting
import ShopServer
import Testing

/// What the kubelet makes of the manifest, in virtual time: minutes pass in milliseconds.
@Suite("Restarts")
struct RestartTests {
    private let pod = ShopServer(version: "2.4.0").pod

    @Test("With this manifest, my server is ready within 5 s and is restarted within 30 s after it hangs")
    func readyAndRestarted() throws {
        // A server that hangs doesn't heed the signal to stop either.
        let rehearsal = PodRehearsal(pod) { _ in
            var behavior = InstanceBehavior.healthy(after: .seconds(3), hangingAt: .seconds(60))
            behavior.stopTakes = .seconds(3600)
            return behavior
        }
        rehearsal.advance(to: .seconds(120))
        #expect(try #require(rehearsal.firstReady) <= .seconds(5))
        try #require(rehearsal.instances.count == 2)
        #expect(rehearsal.instances[0].ending == .sigkill)
        #expect(rehearsal.instances[1].startedAt <= .seconds(60 + 30))
    }

    @Test("A longer shutdown would be too long for that")
    func longShutdown() throws {
        let rehearsal = PodRehearsal(ShopServer(version: "2.4.0", shutdownSeconds: 30).pod) { _ in
            var behavior = InstanceBehavior.healthy(after: .seconds(3), hangingAt: .seconds(60))
            behavior.stopTakes = .seconds(3600)
            return behavior
        }
        rehearsal.advance(to: .seconds(150))
        try #require(rehearsal.instances.count == 2)
        #expect(rehearsal.instances[1].startedAt > .seconds(60 + 30))
    }

    @Test("A hiccup of 10 s takes the server out of service and doesn't restart it")
    func hiccup() {
        let rehearsal = PodRehearsal(pod) { _ in
            InstanceBehavior { _, age in (.seconds(60)..<(.seconds(70))).contains(age) ? .unhealthy : .healthy }
        }
        rehearsal.advance(to: .seconds(65))
        #expect(!rehearsal.isReady)
        rehearsal.advance(to: .seconds(90))
        #expect(rehearsal.isReady)
        #expect(rehearsal.instances.count == 1)
    }

    @Test("A server that crashes at once is started again more and more seldom")
    func crashLoop() throws {
        let rehearsal = PodRehearsal(pod) { _ in
            var behavior = InstanceBehavior.healthy
            behavior.exitsAt = .seconds(1)
            return behavior
        }
        rehearsal.advance(to: .seconds(3600))
        let starts = rehearsal.instances.map(\.startedAt)
        let pauses = zip(starts, starts.dropFirst()).map { $1 - $0 }
        try #require(pauses.count > 5)
        #expect(pauses.prefix(5).elementsEqual(pauses.prefix(5).sorted()))
        #expect(pauses.allSatisfy { $0 < .seconds(400) })
    }
}
