/// Finds the name that was probably meant: the "did you mean" of unknown fields and values.
package enum Spelling {
    /// The nearest of `candidates`, nil when none is near enough to be a slip of the fingers.
    package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let folded = Array(name.lowercased().utf8)
        // Long text is no misspelt name, and the distance below is quadratic.
        guard !folded.isEmpty, folded.count <= 64 else { return nil }
        let limit = max(1, folded.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let distance = distance(folded, Array(candidate.lowercased().utf8), limit: limit)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Edits (insert, delete, replace, swap neighbours) between two texts; anything above `limit` when there are more.
    private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var beforePrevious = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1] + [Int](repeating: 0, count: right.count)
            for column in right.indices {
                var cost = min(previous[column + 1] + 1, current[column] + 1)
                cost = min(cost, previous[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = cost
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
