internal import PodSpec

/// Update strategies with the names that the server's own structs have, as messages show them.
enum RollingUpdateForm {
    static func strategy(type: String?, _ update: ManifestValue?) -> FindingValue {
        FindingValue(.object(ManifestValue.Object([("Type", .string(type ?? "")), ("RollingUpdate", update ?? .null)])))
    }

    static func counts(maxUnavailable: IntOrString?, maxSurge: IntOrString?) -> ManifestValue {
        .object(
            ManifestValue.Object([
                ("MaxUnavailable", (maxUnavailable ?? .int(0)).manifestValue), ("MaxSurge", (maxSurge ?? .int(0)).manifestValue),
            ])
        )
    }

    /// `maxUnavailable` is null always: a server without its feature gate drops it.
    static func partition(_ update: RollingUpdateStatefulSetStrategy) -> ManifestValue {
        .object(
            ManifestValue.Object([
                ("Partition", .integer(Int64(update.partition ?? 0))), ("MaxUnavailable", .null),
            ])
        )
    }
}

extension IntOrString {
    /// The value as a message shows it.
    var finding: FindingValue {
        switch self {
        case .int(let number): .integer(Int64(number))
        case .string(let text): .string(text)
        }
    }

    /// The number in front of the percent sign, nil for what is no percentage.
    var percentage: Int? {
        guard case .string(let text) = self, Constraints.percentage(text).isEmpty else { return nil }
        return Int(text.unicodeScalars.dropLast().map(String.init).joined()) ?? .max
    }

    /// The number, whichever way it is meant; 0 for a text that is none.
    var countOrPercentage: Int {
        switch self {
        case .int(let number): Int(number)
        case .string(let text): percentage ?? Int(text) ?? 0
        }
    }

    /// A number of pods or a percentage: `ValidatePositiveIntOrPercent`.
    func checkCount(at path: FieldPath, _ findings: inout Findings) {
        switch self {
        case .int(let number): findings.requireNonNegative(number, path)
        case .string(let text): findings.invalid(path, text, Constraints.percentage(text))
        }
    }

    /// `IsNotMoreThan100Percent`.
    func checkNotAboveAll(at path: FieldPath, _ findings: inout Findings) {
        if let percentage, percentage > 100 { findings.invalid(path, finding, "must not be greater than 100%") }
    }
}
