internal import Dispatch
internal import Synchronization

/// Keeps the jobs of a virtual clock's tasks until the clock runs them.
final class VirtualExecutor: TaskExecutor {
    private struct State {
        var jobs: [(priority: UInt8, jobs: [UnownedJob])] = []
        var holds = 0

        mutating func push(_ job: UnownedJob, priority: UInt8) {
            guard let level = jobs.firstIndex(where: { $0.priority <= priority }) else {
                jobs.append((priority, [job]))
                return
            }
            if jobs[level].priority == priority {
                jobs[level].jobs.append(job)
            } else {
                jobs.insert((priority, [job]), at: level)
            }
        }

        mutating func pop() -> UnownedJob? {
            guard let level = jobs.firstIndex(where: { !$0.jobs.isEmpty }) else { return nil }
            return jobs[level].jobs.removeFirst()
        }
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    func enqueue(_ job: consuming ExecutorJob) {
        let priority = job.priority.rawValue
        let job = UnownedJob(job)
        let isHeld = state.withLock { state in
            state.push(job, priority: priority)
            return state.holds > 0
        }
        if isHeld { arrivals.signal() }
    }

    /// Runs jobs until none is left and nothing holds the clock.
    func drain() {
        while true {
            let (job, isHeld) = state.withLock { state in (state.pop(), state.holds > 0) }
            if let job {
                job.runSynchronously(on: asUnownedTaskExecutor())
            } else if isHeld {
                arrivals.wait()
            } else {
                return
            }
        }
    }

    func hold() { state.withLock { $0.holds += 1 } }

    func release() {
        state.withLock { $0.holds -= 1 }
        arrivals.signal()
    }
}
