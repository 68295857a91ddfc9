extension VirtualClock {
    /// Who sleeps until when.
    struct Timetable {
        typealias Sleeper = CheckedContinuation<Void, Never>

        var now = Instant(.zero)
        private var tickets = 0
        private var sleepers: [Int: (deadline: Instant, sleeper: Sleeper)] = [:]
        private var queue: [(deadline: Instant, ticket: Int)] = []
        private var cancelled: Set<Int> = []

        /// A number for somebody who is about to sleep; lower numbers wake first.
        mutating func nextTicket() -> Int {
            tickets += 1
            return tickets
        }

        /// Puts somebody to sleep; true when there is nothing to sleep for.
        mutating func enter(_ ticket: Int, deadline: Instant, _ sleeper: Sleeper) -> Bool {
            if cancelled.remove(ticket) != nil || deadline <= now { return true }
            sleepers[ticket] = (deadline, sleeper)
            push((deadline, ticket))
            return false
        }

        /// Ends a sleep early, also one that has not begun.
        mutating func cancel(_ ticket: Int) -> Sleeper? {
            guard let entry = sleepers.removeValue(forKey: ticket) else {
                cancelled.insert(ticket)
                return nil
            }
            return entry.sleeper
        }

        /// Moves to the next moment somebody waits for, if it comes by an instant, and says who wakes then.
        mutating func wake(until instant: Instant) -> [Sleeper]? { wake { $0 <= instant } }

        /// As ``wake(until:)``, without the instant itself.
        mutating func wake(before instant: Instant) -> [Sleeper]? { wake { $0 < instant } }

        private mutating func wake(if isDue: (Instant) -> Bool) -> [Sleeper]? {
            while let first = queue.first, sleepers[first.ticket] == nil { pop() }
            guard let moment = queue.first?.deadline, isDue(moment) else { return nil }
            now = max(now, moment)
            var woken: [Sleeper] = []
            while let first = queue.first, first.deadline == moment {
                pop()
                if let entry = sleepers.removeValue(forKey: first.ticket) { woken.append(entry.sleeper) }
            }
            return woken
        }
    }
}

extension VirtualClock.Timetable {
    private static func comesFirst(
        _ left: (deadline: VirtualClock.Instant, ticket: Int), _ right: (deadline: VirtualClock.Instant, ticket: Int)
    ) -> Bool {
        (left.deadline, left.ticket) < (right.deadline, right.ticket)
    }

    private mutating func push(_ entry: (deadline: VirtualClock.Instant, ticket: Int)) {
        queue.append(entry)
        var child = queue.count - 1
        while child > 0, Self.comesFirst(queue[child], queue[(child - 1) / 2]) {
            queue.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func pop() {
        guard let last = queue.popLast(), !queue.isEmpty else { return }
        queue[0] = last
        var parent = 0
        while 2 * parent + 1 < queue.count {
            var child = 2 * parent + 1
            if child + 1 < queue.count, Self.comesFirst(queue[child + 1], queue[child]) { child += 1 }
            guard Self.comesFirst(queue[child], queue[parent]) else { return }
            queue.swapAt(child, parent)
            parent = child
        }
    }
}
