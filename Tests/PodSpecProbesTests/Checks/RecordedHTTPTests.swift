#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    /// A recorded httpGet case.
    struct HTTPCase: Sendable, Decodable, CustomTestStringConvertible {
        struct Action: Sendable, Decodable {
            struct Header: Sendable, Decodable {
                var name: String
                var value: String
            }

            var path: String?
            var port: RecordedPort
            var host: String?
            var scheme: String?
            var httpHeaders: [Header]?
        }

        struct Probe: Sendable, Decodable {
            var httpGet: Action
            var timeoutSeconds: Int
        }

        struct Seen: Sendable, Decodable {
            var server: Int
            var method: String
            var target: String
            var proto: String
            var headers: [[String]]
        }

        var name: String
        var podIP: String?
        var containerPorts: [RecordedContainerPort]?
        var server: ScriptedServer.Script
        var server2: ScriptedServer.Script?
        var probe: Probe
        var result: String
        var output: RecordedText
        var outputIsGoErrorText: Bool?
        var errorClass: String?
        var error: String?
        var requestsSeenByServer: [Seen]
        var connectionsAccepted: [Int]
        var tlsSNI: String?
        var tlsALPNOffered: [String]?
        var worker: RecordedWorker

        var testDescription: String { name }
    }

    @Suite("Recorded httpGet cases")
    struct RecordedHTTPTests {
        @Test(.enabled(if: RecordedCases.exist("http-cases.json"), "the recorded cases are not beside the project"))
        func casesAreThere() { #expect(RecordedCases.load("http-cases.json", as: HTTPCase.self).count > 30) }

        @Test(arguments: RecordedCases.load("http-cases.json", as: HTTPCase.self))
        func agrees(_ recorded: HTTPCase) async throws {
            #expect(try await agreement { try await differences(from: recorded) } == [])
        }

        private func differences(from recorded: HTTPCase) async throws -> Differences {
            var differences = Differences()
            let second: ScriptedServer? = if let script = recorded.server2 { try await ScriptedServer(script) } else { nil }
            let secondPort = second?.port ?? 0
            let first = try await ScriptedServer(recorded.server) { text, port in
                text.replacing("{{PORT}}", with: "\(port)").replacing("{{PORT2}}", with: "\(secondPort)")
            }
            let substitute: (String) -> String = { text in
                text.replacing("{{PORT}}", with: "\(first.port)").replacing("{{PORT2}}", with: "\(secondPort)")
            }
            let get = recorded.probe.httpGet
            let check = HTTPGetCheck(
                HTTPGetAction(
                    port: get.port.resolved(first.port),
                    path: get.path,
                    host: get.host,
                    scheme: get.scheme.map { URIScheme(rawValue: $0) },
                    httpHeaders: get.httpHeaders?.map { HTTPHeader(name: $0.name, value: $0.value) }
                ),
                ports: (recorded.containerPorts ?? []).map { $0.resolved(first.port) },
                target: ProbeTarget(host: recorded.podIP ?? "127.0.0.1")
            )
            let timeout = Duration.seconds(recorded.probe.timeoutSeconds)
            let outcome = await check.check(timeout: timeout)

            differences.expect(recordedResult(outcome) == recorded.result, "\(outcome)")
            differences.expect(outcome.verdict.isError == (recorded.error != nil), "\(outcome)")
            differences.expect(outcome.errorClass?.rawValue == recorded.errorClass, "\(outcome)")
            if recorded.outputIsGoErrorText != true, recorded.error == nil {
                differences.expect(recorded.output.agrees(with: outcome.output, substitute), "\(outcome.output)")
            }
            for (number, server) in [(1, first), (2, second)] {
                guard let record = server?.record else { continue }
                let seen = recorded.requestsSeenByServer.filter { $0.server == number }.map { request in
                    ScriptedServer.Request(
                        method: request.method,
                        target: request.target,
                        version: request.proto,
                        fields: request.headers.map { [$0[0], substitute($0[1]).replacing("kube-probe/1.34", with: "kube-probe/1.36")] }
                    )
                }
                differences.expect(record.requests == seen, "\(record.requests)")
                if recorded.connectionsAccepted.count >= number {
                    differences.expect(record.accepted == recorded.connectionsAccepted[number - 1], "\(record.accepted) connections")
                }
            }
            if let protocols = recorded.tlsALPNOffered {
                let hello = (second ?? first).record.hello
                differences.expect(hello?.protocols == protocols, "ALPN \(hello?.protocols ?? [])")
                differences.expect(hello?.serverName == recorded.tlsSNI, "server name \(hello?.serverName ?? "")")
            }
            let count = await attempts(of: check, timeout: timeout, after: outcome)
            differences.expect(count == recorded.worker.attempts, "\(count) attempts")
            await first.stop()
            await second?.stop()
            return differences
        }
    }
#endif
