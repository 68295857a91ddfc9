/// What to do with a pod that would break its spread constraint.
///
/// Kubernetes: `TopologySpreadConstraint.whenUnsatisfiable`.
public struct UnsatisfiableConstraintAction: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Leave it pending.
    public static let doNotSchedule = UnsatisfiableConstraintAction(rawValue: "DoNotSchedule")
    /// Place it where it does the least harm.
    public static let scheduleAnyway = UnsatisfiableConstraintAction(rawValue: "ScheduleAnyway")

    /// The values that Kubernetes knows.
    public static let known: [UnsatisfiableConstraintAction] = [.doNotSchedule, .scheduleAnyway]
}
