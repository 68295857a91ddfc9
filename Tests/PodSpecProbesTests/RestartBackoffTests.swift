import PodSpecProbes
import Testing

@Suite("Restart back-off")
struct RestartBackoffTests {
    @Test("The first restart is immediate, then waits double up to 300 s")
    func series() {
        var backoff = RestartBackoff()
        var now = Duration.zero
        var waits: [Duration] = []
        for _ in 0..<9 {
            let endedAt = now + .seconds(1)
            now = endedAt
            while backoff.isWaiting(at: now, endedAt: endedAt) { now += .seconds(1) }
            waits.append(now - endedAt)
            backoff.restart(at: now, endedAt: endedAt)
        }
        #expect(waits == [0, 10, 20, 40, 80, 160, 300, 300, 300].map { .seconds($0) })
    }

    @Test("An instance that ran for more than 600 s starts the series anew", arguments: [(600, 20), (601, 10)])
    func reset(ran: Int, wait: Int) {
        var backoff = RestartBackoff()
        backoff.restart(at: .zero, endedAt: .zero)
        let endedAt = Duration.seconds(ran)
        #expect(!backoff.isWaiting(at: endedAt + .seconds(600), endedAt: endedAt))
        backoff.restart(at: endedAt, endedAt: endedAt)
        #expect(backoff.entry?.wait == .seconds(wait))
    }

    @Test("Housekeeping forgets after 600 s, also during a wait")
    func forgotten() {
        var backoff = RestartBackoff()
        backoff.restart(at: .zero, endedAt: .zero)
        backoff.forget(at: .seconds(600))
        #expect(backoff.entry != nil)
        backoff.forget(at: .seconds(601))
        #expect(backoff.entry == nil)
    }
}
