/// Which elements of a changed list are those of the list before.
enum ListAlignment {
    /// Positions in both lists, in order; nil on the left is a new element, nil on the right one that is gone.
    typealias Pair = (before: Int?, after: Int?)

    static func pairs(_ before: [ManifestValue], _ after: [ManifestValue]) -> [Pair] {
        var start = 0
        while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
        var tail = 0
        while tail < min(before.count, after.count) - start, before[before.count - 1 - tail] == after[after.count - 1 - tail] { tail += 1 }
        let left = Array(start..<before.count - tail)
        let right = Array(start..<after.count - tail)
        var result: [Pair] = (0..<start).map { ($0, $0) }
        result += left.count == right.count ? zip(left, right).map { ($0, $1) } : middle(left, right, before, after)
        result += (0..<tail).map { (before.count - tail + $0, after.count - tail + $0) }
        return result
    }

    /// The longest common run of elements that are equal or have the same name; lists in manifests are short.
    private static func middle(_ left: [Int], _ right: [Int], _ before: [ManifestValue], _ after: [ManifestValue]) -> [Pair] {
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        func belongTogether(_ i: Int, _ j: Int) -> Bool {
            let (first, second) = (before[left[i]], after[right[j]])
            return first == second || name(of: first).map { $0 == name(of: second) } ?? false
        }
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] =
                    belongTogether(i, j) ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        var result: [Pair] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if belongTogether(i, j) {
                result.append((left[i], right[j]))
                (i, j) = (i + 1, j + 1)
            } else if lengths[i + 1][j] >= lengths[i][j + 1] {
                result.append((left[i], nil))
                i += 1
            } else {
                result.append((nil, right[j]))
                j += 1
            }
        }
        result += left[i...].map { ($0, nil) }
        result += right[j...].map { (nil, $0) }
        return result
    }

    private static func name(of element: ManifestValue) -> ManifestValue? {
        for key in ["name", "mountPath", "devicePath", "containerPort", "key", "ip", "path"] {
            if let name = element[key] { return name }
        }
        return nil
    }
}
