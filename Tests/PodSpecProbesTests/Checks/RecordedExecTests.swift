#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    /// A recorded exec case.
    struct ExecCase: Sendable, Decodable, CustomTestStringConvertible {
        var name: String
        var containerEnv: [[String]]?
        var command: [String]
        var commandSentToRuntime: [String]
        var timeoutSeconds: Int
        var result: String
        var output: RecordedText
        var error: String?
        var worker: RecordedWorker

        var testDescription: String { name }
    }

    @Suite("Recorded exec cases")
    struct RecordedExecTests {
        @Test(.enabled(if: RecordedCases.exist("exec-cases.json"), "the recorded cases are not beside the project"))
        func casesAreThere() { #expect(RecordedCases.load("exec-cases.json", as: ExecCase.self).count > 15) }

        @Test(arguments: RecordedCases.load("exec-cases.json", as: ExecCase.self))
        func agrees(_ recorded: ExecCase) async {
            let check = ExecCheck(
                ExecAction(command: recorded.command),
                environment: (recorded.containerEnv ?? []).map { EnvVar(name: $0[0], value: $0[1]) }
            )
            #expect(check.command == recorded.commandSentToRuntime)
            let timeout = Duration.seconds(recorded.timeoutSeconds)
            let outcome = await check.check(timeout: timeout)
            #expect(recordedResult(outcome) == recorded.result, "\(outcome)")
            #expect(outcome.verdict.isError == (recorded.error != nil), "\(outcome)")
            if recorded.error == nil { #expect(recorded.output.agrees(with: outcome.output) { $0 }, "\(outcome.output)") }
            #expect(await attempts(of: check, timeout: timeout, after: outcome) == recorded.worker.attempts)
        }
    }
#endif
