internal import PodSpec

/// Indexes of pods as a list of numbers and intervals, such as `1,3-5,7` (`validateIndexesFormat`).
enum IndexIntervals {
    struct Problem: Error {
        var text: String
    }

    /// How many indexes there are.
    static func count(in text: String, completions: Int32) throws(Problem) -> Int {
        if text.isEmpty { return 0 }
        var total = 0
        var last: Int?
        for part in text.parts(at: ",") {
            let limits = part.parts(at: "-")
            guard limits.count <= 2, let lower = limits.first else {
                let rule = "an index interval can have at most two parts separated by '-'"
                throw Problem(text: "the fragment \(GoText.quoted(String(part))) violates the requirement that \(rule)")
            }
            let first = try index(lower, completions)
            var end = first
            if let upper = limits.dropFirst().first {
                end = try index(upper, completions)
                if first >= end { throw disorder(first, end) }
            }
            if let last, last >= first { throw disorder(last, first) }
            total += end - first + 1
            last = end
        }
        return total
    }

    private static func index(_ text: Substring, _ completions: Int32) throws(Problem) -> Int {
        let quoted = GoText.quoted(String(text))
        guard let number = Int(text) else { throw Problem(text: "cannot convert string to integer for index: \(quoted)") }
        if number >= Int(completions) { throw Problem(text: "too large index: \(quoted)") }
        return number
    }

    private static func disorder(_ previous: Int, _ current: Int) -> Problem {
        Problem(text: "non-increasing order, previous: \(previous), current: \(current)")
    }
}
