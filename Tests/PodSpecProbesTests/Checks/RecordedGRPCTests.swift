#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    /// A recorded grpc case.
    struct GRPCCase: Sendable, Decodable, CustomTestStringConvertible {
        struct Server: Sendable, Decodable {
            var kind: String
            var services: [String: String]?
            var delayMs: Int?
            var code: String?
            var message: String?
        }

        struct Action: Sendable, Decodable {
            var service: String?
        }

        struct Probe: Sendable, Decodable {
            var grpc: Action
            var timeoutSeconds: Int
        }

        struct Seen: Sendable, Decodable {
            var method: String
            var service: String
            var metadata: [String: [String]]
            var deadlineSet: Bool
        }

        var name: String
        var server: Server
        var probe: Probe
        var result: String
        var output: RecordedText
        var requestsSeenByServer: [Seen]
        var worker: RecordedWorker

        var testDescription: String { name }

        /// The behaviour of a server that speaks gRPC, nil for the others.
        var behavior: HealthServer.Behavior? {
            let statuses = ["UNKNOWN": 0, "SERVING": 1, "NOT_SERVING": 2, "SERVICE_UNKNOWN": 3]
            let codes = [
                "CANCELLED": 1, "UNKNOWN": 2, "INVALID_ARGUMENT": 3, "DEADLINE_EXCEEDED": 4, "NOT_FOUND": 5, "ALREADY_EXISTS": 6,
                "PERMISSION_DENIED": 7, "RESOURCE_EXHAUSTED": 8, "FAILED_PRECONDITION": 9, "ABORTED": 10, "OUT_OF_RANGE": 11,
                "UNIMPLEMENTED": 12, "INTERNAL": 13, "UNAVAILABLE": 14, "DATA_LOSS": 15, "UNAUTHENTICATED": 16,
            ]
            return switch server.kind {
            case "health": .health((server.services ?? [:]).compactMapValues { statuses[$0] })
            case "no-health": .error(code: 12, message: "unknown service grpc.health.v1.Health")
            case "slow": .slow(milliseconds: server.delayMs ?? 0)
            case "error": .error(code: codes[server.code ?? ""] ?? 2, message: server.message ?? "")
            default: nil
            }
        }

        /// The script of a server that doesn't.
        var script: ScriptedServer.Script? {
            switch server.kind {
            case "tcp-hang": ScriptedServer.Script(onAccept: [.hang])
            case "http1":
                ScriptedServer.Script(onAccept: [.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), .hang])
            case "tls": ScriptedServer.Script(tls: .init(), http2: true)
            case "closed":
                {
                    var script = ScriptedServer.Script()
                    script.state = "closed"
                    return script
                }()
            default: nil
            }
        }
    }

    @Suite("Recorded grpc cases")
    struct RecordedGRPCTests {
        @Test(.enabled(if: RecordedCases.exist("grpc-cases.json"), "the recorded cases are not beside the project"))
        func casesAreThere() { #expect(RecordedCases.load("grpc-cases.json", as: GRPCCase.self).count > 10) }

        @Test(arguments: RecordedCases.load("grpc-cases.json", as: GRPCCase.self))
        func agrees(_ recorded: GRPCCase) async throws {
            #expect(try await agreement { try await differences(from: recorded) } == [])
        }

        private func differences(from recorded: GRPCCase) async throws -> Differences {
            var differences = Differences()
            let health: HealthServer? = if let behavior = recorded.behavior { try await HealthServer(behavior) } else { nil }
            let other: ScriptedServer? = if let script = recorded.script { try await ScriptedServer(script) } else { nil }
            let port = health?.port ?? other?.port ?? 0
            let substitute: (String) -> String = { $0.replacing("{{PORT}}", with: "\(port)") }
            let check = GRPCCheck(GRPCAction(port: Int32(port), service: recorded.probe.grpc.service))
            let timeout = Duration.seconds(recorded.probe.timeoutSeconds)
            let outcome = await check.check(timeout: timeout)
            differences.expect(recordedResult(outcome) == recorded.result, "\(outcome)")
            differences.expect(recorded.output.agrees(with: outcome.output, substitute), "\(outcome.output)")
            let count = await attempts(of: check, timeout: timeout, after: outcome)
            differences.expect(count == recorded.worker.attempts, "\(count) attempts")
            if recorded.server.kind != "no-health" {
                let seen = recorded.requestsSeenByServer.map { request in
                    HealthServer.Call(
                        path: request.method,
                        service: request.service,
                        metadata: request.metadata.mapValues { $0.map { ownAgent(substitute($0)) } },
                        hasDeadline: request.deadlineSet
                    )
                }
                differences.expect((health?.calls ?? []) == seen, "\(health?.calls ?? [])")
            }
            await health?.stop()
            await other?.stop()
            return differences
        }

        private func ownAgent(_ text: String) -> String {
            text.hasPrefix("kube-probe/") ? "kube-probe/1.36 grpc-go/1.78.0" : text
        }
    }
#endif
