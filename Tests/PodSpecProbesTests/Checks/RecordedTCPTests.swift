#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    /// A recorded tcpSocket case.
    struct TCPCase: Sendable, Decodable, CustomTestStringConvertible {
        struct Action: Sendable, Decodable {
            var port: RecordedPort
            var host: String?
        }

        struct Probe: Sendable, Decodable {
            var tcpSocket: Action
            var timeoutSeconds: Int
        }

        struct Seen: Sendable, Decodable {
            var bytes: Int
            var end: String
        }

        var name: String
        var podIP: String
        var containerPorts: [RecordedContainerPort]?
        var server: ScriptedServer.Script
        var probe: Probe
        var result: String
        var output: RecordedText
        var errorClass: String?
        var error: String?
        var connectionsSeenByServer: [Seen]
        var worker: RecordedWorker

        var testDescription: String { name }

        /// Whether it was recorded with two different results: the server's reset may come before the probe looks.
        var isRace: Bool { result == "failure" && worker.outcome == "Success" }
    }

    @Suite("Recorded tcpSocket cases")
    struct RecordedTCPTests {
        @Test(.enabled(if: RecordedCases.exist("tcp-cases.json"), "the recorded cases are not beside the project"))
        func casesAreThere() { #expect(RecordedCases.load("tcp-cases.json", as: TCPCase.self).count > 10) }

        @Test(arguments: RecordedCases.load("tcp-cases.json", as: TCPCase.self))
        func agrees(_ recorded: TCPCase) async throws {
            #expect(try await agreement { try await differences(from: recorded) } == [])
        }

        private func differences(from recorded: TCPCase) async throws -> Differences {
            var differences = Differences()
            var server: ScriptedServer?
            var listener: SilentListener?
            switch recorded.server.state {
            case "backlog": listener = SilentListener(isFull: false)
            case "full-backlog": listener = SilentListener(isFull: true)
            default: server = try await ScriptedServer(recorded.server)
            }
            let port = server?.port ?? listener?.port ?? 0
            let substitute: (String) -> String = { $0.replacing("{{PORT}}", with: "\(port)") }
            let check = TCPSocketCheck(
                TCPSocketAction(port: recorded.probe.tcpSocket.port.resolved(port), host: recorded.probe.tcpSocket.host),
                ports: (recorded.containerPorts ?? []).map { $0.resolved(port) },
                target: ProbeTarget(host: recorded.podIP)
            )
            let timeout = Duration.seconds(recorded.probe.timeoutSeconds)
            let outcome = await check.check(timeout: timeout)
            differences.expect(recordedResult(outcome) == (recorded.isRace ? "success" : recorded.result), "\(outcome)")
            differences.expect(outcome.verdict.isError == (recorded.error != nil), "\(outcome)")
            differences.expect(outcome.errorClass?.rawValue == recorded.errorClass, "\(outcome)")
            if recorded.error == nil, !recorded.isRace {
                differences.expect(recorded.output.agrees(with: outcome.output, substitute), "\(outcome)")
            }
            let count = await attempts(of: check, timeout: timeout, after: outcome)
            differences.expect(count == recorded.worker.attempts, "\(count) attempts")
            if let server, recorded.connectionsSeenByServer.first?.end == "fin" {
                let connections = await server.connections(atLeast: 1)
                differences.expect(connections == [.init(bytes: 0, wasReset: false)], "\(connections)")
            }
            await server?.stop()
            return differences
        }
    }

    extension ScriptedServer {
        /// The connections that ended, once there are as many as expected.
        func connections(atLeast count: Int) async -> [Connection] {
            while record.connections.count < count { await Task.yield() }
            return record.connections
        }
    }
#endif
