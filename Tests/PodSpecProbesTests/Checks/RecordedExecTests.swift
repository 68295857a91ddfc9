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
        func agrees(_ recorded: ExecCase) async throws {
            #expect(try await agreement { try await differences(from: recorded) } == [])
        }

        private func differences(from recorded: ExecCase) async throws -> Differences {
            var differences = Differences()
            let check = ExecCheck(
                ExecAction(command: recorded.command),
                environment: (recorded.containerEnv ?? []).map { EnvVar(name: $0[0], value: $0[1]) }
            )
            differences.expect(check.command == recorded.commandSentToRuntime, "\(check.command)")
            let timeout = Duration.seconds(recorded.timeoutSeconds)
            let outcome = await check.check(timeout: timeout)
            differences.expect(recordedResult(outcome) == recorded.result, "\(outcome)")
            differences.expect(outcome.verdict.isError == (recorded.error != nil), "\(outcome)")
            if recorded.error == nil { differences.expect(recorded.output.agrees(with: outcome.output) { $0 }, "\(outcome.output)") }
            let count = await attempts(of: check, timeout: timeout, after: outcome)
            differences.expect(count == recorded.worker.attempts, "\(count) attempts")
            return differences
        }
    }
#endif
