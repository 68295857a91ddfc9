/// Prints verdicts in some format.
package protocol Reporter: Sendable {
    /// Prints one verdict.
    func report(_ verdict: Verdict, to output: inout OutputBuffer)

    /// Prints what comes last.
    func finish(_ summary: Summary, to output: inout OutputBuffer)
}
