/// One way to ask a container how it is: an HTTP request, a connection, a command, or whatever a user brings.
///
/// A check makes a single attempt. Repeating it after an error, counting results and acting on them is the runner's work.
public protocol ProbeCheck: Sendable {
    /// Makes one attempt and says what came of it.
    ///
    /// Returns soon after the surrounding task is cancelled, leaving no process, connection or task behind; what it returns
    /// then is ignored.
    ///
    /// - Parameter timeout: the time the whole attempt may take. An attempt that takes longer is, as a rule, a failure.
    func check(timeout: Duration) async -> ProbeOutcome
}
