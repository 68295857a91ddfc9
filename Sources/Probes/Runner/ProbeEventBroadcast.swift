internal import Synchronization

/// Hands each event to everyone who listens.
final class ProbeEventBroadcast: Sendable {
    private struct State {
        var readers: [Int: AsyncStream<PodProbeEvent>.Continuation] = [:]
        var nextReader = 0
        var isFinished = false
    }

    private let state = Mutex(State())

    /// Whether it is worth making an event.
    var hasReaders: Bool { state.withLock { !$0.readers.isEmpty } }

    /// A stream of what is sent from now on.
    func stream(bufferingNewest limit: Int) -> AsyncStream<PodProbeEvent> {
        let (stream, continuation) = AsyncStream.makeStream(of: PodProbeEvent.self, bufferingPolicy: .bufferingNewest(limit))
        let reader = state.withLock { state -> Int? in
            guard !state.isFinished else { return nil }
            defer { state.nextReader += 1 }
            state.readers[state.nextReader] = continuation
            return state.nextReader
        }
        guard let reader else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.readers.removeValue(forKey: reader) }
        }
        return stream
    }

    /// Sends an event.
    func send(_ event: PodProbeEvent) {
        let readers = state.withLock { $0.readers.isEmpty ? [] : Array($0.readers.values) }
        for reader in readers { reader.yield(event) }
    }

    /// Ends all streams.
    func finish() {
        let readers = state.withLock { state in
            state.isFinished = true
            defer { state.readers = [:] }
            return Array(state.readers.values)
        }
        for reader in readers { reader.finish() }
    }
}
