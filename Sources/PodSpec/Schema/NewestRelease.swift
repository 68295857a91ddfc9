internal import Synchronization

/// The newest release that a type's fields came with, found when it is first asked for.
///
/// Finding it twice at the same time does no harm: both find the same.
final class NewestRelease: Sendable {
    private let minor = Atomic<Int>(-1)

    /// The minor version, 0 when all fields are older than what is known about releases.
    @inline(__always)
    func minor(of table: FieldTable) -> Int {
        let known = minor.load(ordering: .relaxed)
        if known >= 0 { return known }
        var visited: Set<ObjectIdentifier> = []
        let found = Self.search(table, &visited)
        minor.store(found, ordering: .relaxed)
        return found
    }

    private static func search(_ table: FieldTable, _ visited: inout Set<ObjectIdentifier>) -> Int {
        guard visited.insert(ObjectIdentifier(table)).inserted else { return 0 }
        return table.walk.steps.reduce(0) { newest, step in
            let field = table.fields[step.number]
            let below = step.nested.map { search($0.table(), &visited) } ?? 0
            return max(newest, field.since?.minor ?? 0, below)
        }
    }
}
