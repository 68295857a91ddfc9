/// What a single attempt of a check came to.
public struct ProbeOutcome: Hashable, Sendable {
    /// The judgement.
    public var verdict: Verdict
    /// What the kubelet would put into the event after the judgement: a response body, a command's output, a failure's reason.
    ///
    /// Never trimmed, at most 10,240 bytes for the checks of this module.
    public var output: String
    /// A coarse class of what went wrong, where there is one.
    public var errorClass: ProbeErrorClass?

    /// Makes an outcome.
    public init(_ verdict: Verdict, output: String = "", errorClass: ProbeErrorClass? = nil) {
        self.verdict = verdict
        self.output = output
        self.errorClass = errorClass
    }

    /// The check passed.
    public static func success(_ output: String = "") -> ProbeOutcome { ProbeOutcome(.success, output: output) }

    /// The check passed, with something worth an event.
    public static func warning(_ output: String) -> ProbeOutcome { ProbeOutcome(.warning, output: output) }

    /// The check did not pass.
    public static func failure(_ output: String, errorClass: ProbeErrorClass? = nil) -> ProbeOutcome {
        ProbeOutcome(.failure, output: output, errorClass: errorClass)
    }

    /// The check could not be made: the attempt is repeated, then thrown away.
    public static func error(_ text: String, errorClass: ProbeErrorClass? = nil) -> ProbeOutcome {
        ProbeOutcome(.error, output: text, errorClass: errorClass)
    }
}
