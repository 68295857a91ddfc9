/// What a lifecycle hook does in a rehearsal.
public struct HookBehavior: Hashable, Sendable {
    /// How long it takes.
    public var duration: Duration
    /// Whether it fails.
    public var fails: Bool

    /// Makes a behaviour; by default the hook succeeds.
    public init(duration: Duration = .zero, fails: Bool = false) {
        self.duration = duration
        self.fails = fails
    }
}
