package import PodSpec

extension Findings {
    /// One finding for each thing that is wrong with a text; see ``Constraints``.
    package mutating func invalid(_ path: @autoclosure () -> FieldPath, _ value: String, _ details: [String]) {
        for detail in details { invalid(path(), .string(value), detail) }
    }

    /// One finding for each thing that is wrong with a number.
    package mutating func invalid(_ path: @autoclosure () -> FieldPath, _ value: some BinaryInteger, _ details: [String]) {
        for detail in details { invalid(path(), .integer(Int64(clamping: value)), detail) }
    }

    /// A number must not be below zero.
    package mutating func requireNonNegative(_ value: (some BinaryInteger)?, _ path: @autoclosure () -> FieldPath) {
        if let value, value < 0 { invalid(path(), value, [Constraints.negative]) }
    }

    /// Keys and values of labels: `ValidateLabels`.
    ///
    /// The path is that of the whole map, since the API server names no key.
    mutating func checkLabels(_ labels: [String: String]?, _ path: @autoclosure () -> FieldPath) {
        guard let labels else { return }
        let isFine = labels.allSatisfy { Constraints.qualifiedName($0.key).isEmpty && Constraints.labelValue($0.value).isEmpty }
        if isFine { return }
        let path = path()
        for (key, value) in labels.sorted(by: { $0.key < $1.key }) {
            invalid(path, key, Constraints.qualifiedName(key))
            invalid(path, value, Constraints.labelValue(value))
        }
    }
}
