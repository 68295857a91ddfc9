/// What is counted while files are checked.
struct RunTally: Sendable {
    var summary = Summary()
    /// The suppressions that were used, and those that are about any of the files, by their configuration's position.
    private var used: [Int: Set<Int>] = [:]
    private var covered: [Int: Set<Int>] = [:]

    /// Counts a verdict on a file with the configuration at a position.
    mutating func add(_ verdict: Verdict, of configuration: Int) {
        summary.add(verdict)
        if !verdict.usedSuppressions.isEmpty { used[configuration, default: []].formUnion(verdict.usedSuppressions) }
    }

    /// Counts suppressions that are about a file.
    mutating func cover(_ suppressions: Set<Int>, of configuration: Int) {
        if !suppressions.isEmpty { covered[configuration, default: []].formUnion(suppressions) }
    }

    func used(_ configuration: Int) -> Set<Int> { used[configuration] ?? [] }

    func covered(_ configuration: Int) -> Set<Int> { covered[configuration] ?? [] }

    static func += (left: inout RunTally, right: RunTally) {
        left.summary += right.summary
        left.used.merge(right.used) { $0.union($1) }
        left.covered.merge(right.covered) { $0.union($1) }
    }
}
