/// Prints verdicts in some format.
///
/// Files may be reported at once, each into a buffer of its own: what a reporter has to remember from verdict to verdict stands in the
/// ``FileReport``. The run puts the buffers together in the order of the input.
package protocol Reporter: Sendable {
    /// Prints what comes first.
    func begin(to output: inout OutputBuffer)

    /// Prints one verdict of a file.
    func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer)

    /// Prints what a file ends with.
    func end(_ file: FileReport, to output: inout OutputBuffer)

    /// Prints what comes last.
    func finish(_ summary: Summary, to output: inout OutputBuffer)
}

extension Reporter {
    package func begin(to output: inout OutputBuffer) {}

    package func end(_ file: FileReport, to output: inout OutputBuffer) {}
}
