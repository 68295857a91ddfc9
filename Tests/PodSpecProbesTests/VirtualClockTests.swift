import PodSpecTesting
import Synchronization
import Testing

/// Notes who came when.
private final class Log: Sendable {
    private let entries = Mutex<[String]>([])

    func add(_ entry: String) { entries.withLock { $0.append(entry) } }

    var all: [String] { entries.withLock { $0 } }
}

@Suite("The virtual clock")
struct VirtualClockTests {
    @Test("Sleepers wake in the order of their deadlines, at their deadlines")
    func order() {
        let clock = VirtualClock()
        let log = Log()
        for seconds in [5, 1, 3] {
            clock.start {
                try? await clock.sleep(for: .seconds(seconds))
                log.add("\(clock.now.time.components.seconds)")
            }
        }
        clock.advance(by: .zero)
        clock.advance(by: .seconds(3))
        #expect(log.all == ["1", "3"])
        clock.advance(by: .seconds(10))
        #expect(log.all == ["1", "3", "5"])
        #expect(clock.now.time == .seconds(13))
    }

    @Test("At one moment the more important come first, then the earlier")
    func priorities() {
        let clock = VirtualClock()
        let log = Log()
        for (name, priority) in [("a", TaskPriority.low), ("b", .high), ("c", .low), ("d", .high)] {
            clock.start(priority: priority) {
                try? await clock.sleep(for: .seconds(1))
                log.add(name)
            }
        }
        clock.advance(by: .seconds(1))
        #expect(log.all == ["b", "d", "a", "c"])
    }

    @Test("Up to a moment leaves out what is due right then")
    func upTo() {
        let clock = VirtualClock()
        let log = Log()
        clock.start {
            try? await clock.sleep(for: .seconds(1))
            log.add("woke")
        }
        clock.advance(upTo: VirtualClock.Instant(.seconds(1)))
        #expect(log.all.isEmpty && clock.now.time == .seconds(1))
        clock.advance(by: .zero)
        #expect(log.all == ["woke"])
    }

    @Test("A cancelled sleep ends at once and throws")
    func cancelled() {
        let clock = VirtualClock()
        let log = Log()
        let task = clock.start {
            do {
                try await clock.sleep(for: .seconds(100))
                log.add("slept")
            } catch {
                log.add("cancelled at \(clock.now.time.components.seconds)")
            }
        }
        clock.advance(by: .seconds(2))
        task.cancel()
        clock.advance(by: .zero)
        #expect(log.all == ["cancelled at 2"])
    }

    @Test("Time stands still while something outside is awaited")
    func held() {
        let clock = VirtualClock()
        let log = Log()
        clock.start {
            await clock.holding { await Task.detached { await Task.yield() }.value }
            log.add("answered at \(clock.now.time.components.seconds)")
        }
        clock.advance(by: .seconds(50))
        #expect(log.all == ["answered at 0"])
    }
}
