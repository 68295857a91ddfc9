#if Probes && os(Linux)
    import Foundation
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    private let leakProbes = ProcessInfo.processInfo.environment["PODSPEC_LEAK_PROBES"].flatMap { Int($0) }

    /// Many checks one after the other and side by side; nothing is left of them.
    ///
    /// Counts what the process holds, so it runs alone: `PODSPEC_LEAK_PROBES=100000 swift test --filter LeakTests`.
    @Suite(
        "Nothing leaks",
        .serialized,
        .enabled(if: leakProbes != nil, "set PODSPEC_LEAK_PROBES to the number of probes, and run no other tests")
    )
    struct LeakTests {
        private func descriptors() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }

        private func run(_ count: Int, _ check: any ProbeCheck, expecting verdict: ProbeOutcome.Verdict) async {
            let failures = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        var failures = 0
                        for _ in 0..<(count / 20) where await check.check(timeout: .seconds(20)).verdict != verdict { failures += 1 }
                        return failures
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(failures == 0)
        }

        @Test(arguments: [true, false])
        func http(_ answers: Bool) async throws {
            let script: ScriptedServer.Script =
                answers ? .answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") : .init(onAccept: [.reset])
            let server = try await ScriptedServer(script)
            let check = HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port))))
            await run(100, check, expecting: answers ? .success : .failure)
            let before = try descriptors()
            await run(leakProbes ?? 0, check, expecting: answers ? .success : .failure)
            // The last connections of the server's side may still be closing.
            while try descriptors() > before + 20 { await Task.yield() }
            await server.stop()
        }

        @Test func commands() async throws {
            let check = ExecCheck(ExecAction(command: ["/bin/true"]))
            await run(100, check, expecting: .success)
            let before = try descriptors()
            await run(leakProbes ?? 0, check, expecting: .success)
            #expect(try descriptors() <= before)
            #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
        }

        @Test func cancelledCommands() async throws {
            let check = ExecCheck(ExecAction(command: ["sleep", "600"]))
            await run(20, ExecCheck(ExecAction(command: ["/bin/true"])), expecting: .success)
            let before = try descriptors()
            for _ in 0..<((leakProbes ?? 0) / 100) {
                let task = Task { await check.check(timeout: .seconds(600)) }
                await Task.yield()
                task.cancel()
                _ = await task.value
            }
            #expect(try descriptors() <= before)
            #expect(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
        }
    }
#endif
