import PodSpecProbes
import Testing

@Suite("The beat of a probe")
struct ProbeTickerTests {
    @Test("A beat is taken once, when its time has come")
    func once() {
        var ticker = ProbeTicker(period: .seconds(5), startingAt: .seconds(2))
        let early = ticker.take(at: .milliseconds(6999))
        let due = ticker.take(at: .seconds(7))
        let again = ticker.take(at: .seconds(7))
        #expect(!early && due && !again)
        #expect(ticker.next == .seconds(12))
    }

    @Test(
        "Of missed beats one is kept, and the grid stays",
        arguments: [(12.0, 15.0), (14.9, 15.0), (15.0, 20.0), (31.5, 35.0), (1_000_000.0, 1_000_005.0)])
    func missed(late: Double, next: Double) {
        var ticker = ProbeTicker(period: .seconds(5), startingAt: .zero)
        let first = ticker.take(at: .seconds(late))
        let second = ticker.take(at: .seconds(late))
        #expect(first && !second)
        #expect(ticker.next == .seconds(next))
    }

    @Test("A reset drops the waiting beat and starts a whole period")
    func reset() {
        var ticker = ProbeTicker(period: .seconds(5), startingAt: .zero)
        ticker.reset(at: .seconds(7))
        let waiting = ticker.take(at: .seconds(7))
        #expect(!waiting)
        #expect(ticker.next == .seconds(12))
    }

    @Test("A clock that jumps far ahead is no trap")
    func jump() {
        var ticker = ProbeTicker(period: .nanoseconds(1), startingAt: .zero)
        let due = ticker.take(at: .seconds(Int64.max / 2))
        #expect(due)
        #expect(ticker.next == .seconds(Int64.max / 2) + .nanoseconds(1))
    }
}
