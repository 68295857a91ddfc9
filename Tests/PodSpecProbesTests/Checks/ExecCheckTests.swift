#if Probes
    import Foundation
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    @Suite("Commands of all kinds")
    struct ExecCheckTests {
        private func run(_ script: String, timeout: Duration = .seconds(120), environment: [EnvVar] = []) async -> ProbeOutcome {
            await ExecCheck(ExecAction(command: ["/bin/sh", "-c", script]), environment: environment).check(timeout: timeout)
        }

        @Test func aCommandThatIgnoresBeingAskedToStop() async {
            let outcome = await run("trap '' TERM INT HUP; while :; do sleep 1; done", timeout: .milliseconds(300))
            #expect(outcome.verdict == .failure)
            #expect(outcome.errorClass == .timeout)
        }

        /// What a command started is killed with it.
        @Test func theWholeGroupIsKilled() async throws {
            let file = FileManager.default.temporaryDirectory.appending(path: "probe-\(UInt64.random(in: 0...UInt64.max))")
            defer { try? FileManager.default.removeItem(at: file) }
            let outcome = await run("sleep 600 & echo $! > \(file.path); wait", timeout: .milliseconds(500))
            #expect(outcome.errorClass == .timeout)
            let child = try #require(pid_t(String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
            while kill(child, 0) == 0 { await Task.yield() }
        }

        /// A command is over when it ends, whatever it left in the background.
        @Test func aCommandThatLeavesAnotherBehind() async {
            #expect(await run("sleep 600 & echo done") == .success("done\n"))
        }

        @Test func endlessOutput() async {
            let outcome = await run("while :; do echo 0123456789; done", timeout: .milliseconds(500))
            #expect(outcome.errorClass == .timeout)
            let long = await run("head -c 3000000 /dev/zero | tr '\\0' x; echo late >&2")
            #expect(long.verdict == .success)
            #expect(long.output.utf8.count == 10_240)
        }

        @Test func theEnvironmentOfTheContainer() async {
            let environment = [
                EnvVar(name: "A", value: "1"), EnvVar(name: "B", value: "$(A)2"),
                EnvVar(name: "C", valueFrom: EnvVarSource()), EnvVar(name: "9", value: "no name of a variable"),
            ]
            let check = ExecCheck(
                ExecAction(command: ["sh", "-c", "echo $B$C $(C)."]),
                environment: environment,
                target: ProbeTarget(environment: ["C": "given"])
            )
            #expect(await check.check(timeout: .seconds(120)) == .success("12given .\n"))
        }

        @Test(arguments: [[], [""], ["no-such-command"], ["/no/such/command"], ["/"]])
        func whatCannotBeStarted(_ command: [String]) async {
            let outcome = await ExecCheck(ExecAction(command: command)).check(timeout: .seconds(120))
            #expect(outcome.verdict == .error)
            #expect(outcome.errorClass == .notStarted)
        }

        @Test func cancelled() async {
            let task = Task { await run("sleep 600", timeout: .seconds(600)) }
            await Task.yield()
            task.cancel()
            #expect(await task.value.verdict != .success)
        }

        @Test(arguments: [
            ("a$(X)b", "aVb"), ("$$(X)", "$(X)"), ("$$$(X)", "$V"), ("$(NO)", "$(NO)"), ("$(X", "$(X"), ("$", "$"), ("$x", "$x"),
            ("$()", "$()"),
            ("$($(X))", "$($(X))"), ("$(E)", ""),
        ])
        func expansion(_ text: String, _ result: String) {
            let expansion = VariableExpansion(literalsOf: [EnvVar(name: "X", value: "V"), EnvVar(name: "E", valueFrom: EnvVarSource())])
            #expect(expansion.expand(text) == result)
        }

        @Test(arguments: [
            (Duration.seconds(1), "1s"), (.seconds(60), "1m0s"), (.seconds(90), "1m30s"), (.seconds(3661), "1h1m1s"), (.zero, "0s"),
            (.milliseconds(1500), "1.5s"),
        ])
        func durations(_ duration: Duration, _ text: String) { #expect(duration.kubernetesText == text) }
    }
#endif
