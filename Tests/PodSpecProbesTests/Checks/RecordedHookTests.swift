#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    /// A recorded case of a lifecycle hook.
    struct HookCase: Sendable, Decodable, CustomTestStringConvertible {
        struct Handler: Sendable, Decodable {
            struct HTTPGet: Sendable, Decodable {
                var path: String?
                var port: RecordedPort
                var scheme: String?
                var httpHeaders: [HTTPCase.Action.Header]?
            }

            struct Exec: Sendable, Decodable {
                var command: [String]
            }

            struct Sleep: Sendable, Decodable {
                var seconds: Int64
            }

            struct TCPSocket: Sendable, Decodable {
                var port: Int32
            }

            var httpGet: HTTPGet?
            var exec: Exec?
            var sleep: Sleep?
            var tcpSocket: TCPSocket?
        }

        struct Runtime: Sendable, Decodable {
            var exitCode: Int?
            var error: String?
        }

        var name: String
        var server: String?
        var handler: Handler
        var execRuntime: Runtime?
        var ok: Bool
        var error: String?
        var requestLinesSeenByServer: [String]?
        var events: [String]?
        var elapsedWholeSeconds: Int

        var testDescription: String { name }

        /// The script of the server, nil where there is none.
        var script: ScriptedServer.Script? {
            let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
            switch server {
            case "200": return .answering(answer)
            case "500": return .answering("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\nboom")
            case "slow3": return ScriptedServer.Script(routes: [.init(target: "*", steps: [.init(delayMs: 3000), .send(answer)])])
            case "tls":
                var script = ScriptedServer.Script.answering(answer)
                script.tls = .init()
                return script
            case "closed":
                var script = ScriptedServer.Script()
                script.state = "closed"
                return script
            case let redirect? where redirect.hasPrefix("302:"):
                let head = "HTTP/1.1 302 Found\r\nLocation: \(redirect.dropFirst(4))\r\nContent-Length: 0\r\n\r\n"
                return ScriptedServer.Script(
                    routes: [.init(target: "/hook", steps: [.send(head)]), .init(target: "*", steps: [.send(answer)])]
                )
            default: return nil
            }
        }
    }

    @Suite("Recorded hook cases")
    struct RecordedHookTests {
        @Test(.enabled(if: RecordedCases.exist("hook-cases.json"), "the recorded cases are not beside the project"))
        func casesAreThere() { #expect(RecordedCases.load("hook-cases.json", as: HookCase.self).count > 10) }

        @Test(arguments: RecordedCases.load("hook-cases.json", as: HookCase.self))
        func agrees(_ recorded: HookCase) async throws {
            #expect(try await agreement { try await differences(from: recorded) } == [])
        }

        private func differences(from recorded: HookCase) async throws -> Differences {
            var differences = Differences()
            let server: ScriptedServer? = if let script = recorded.script { try await ScriptedServer(script) } else { nil }
            let port = server?.port ?? 0
            let substitute: (String) -> String = { $0.replacing("{{PORT}}", with: "\(port)") }
            let container = Container(
                name: "web",
                ports: [ContainerPort(containerPort: Int32(port), name: "web")],
                env: [EnvVar(name: "PORT", value: "1")]
            )
            let hook = LifecycleHook(handler(recorded.handler, port: port), container: container, pod: Pod())
            let start = ContinuousClock.now
            let outcome = await hook.run()
            differences.expect(start.duration(to: .now) >= .seconds(recorded.elapsedWholeSeconds), "too early")
            differences.expect(outcome.isSuccess == recorded.ok, "\(outcome)")
            differences.expect((outcome.error == nil) == (recorded.error == nil), "\(outcome)")
            if recorded.execRuntime?.exitCode != nil { differences.expect(outcome.error == recorded.error, "\(outcome)") }
            let event = outcome.fallbackMessage.map { "Warning LifecycleHTTPFallback \($0)" }
            differences.expect(event == recorded.events?.first.map(substitute), "event: \(event ?? "")")
            let seen = (server?.record.requests ?? []).map(line)
            let expected = (recorded.requestLinesSeenByServer ?? []).map {
                substitute($0).replacing("kube-lifecycle/1.34", with: "kube-lifecycle/1.36")
            }
            differences.expect(seen == expected.map { sorted($0) }, "\(seen)")
            await server?.stop()
            return differences
        }

        private func handler(_ recorded: HookCase.Handler, port: Int) -> LifecycleHandler {
            LifecycleHandler(
                exec: recorded.exec.map { ExecAction(command: $0.command) },
                httpGet: recorded.httpGet.map { get in
                    HTTPGetAction(
                        port: get.port.resolved(port),
                        path: get.path,
                        scheme: get.scheme.map { URIScheme(rawValue: $0) },
                        httpHeaders: get.httpHeaders?.map { HTTPHeader(name: $0.name, value: $0.value) }
                    )
                },
                tcpSocket: recorded.tcpSocket.map { TCPSocketAction(port: .int($0.port)) },
                sleep: recorded.sleep.map { SleepAction(seconds: $0.seconds) }
            )
        }

        /// A request in the words of the cases, its fields sorted.
        private func line(_ request: ScriptedServer.Request) -> String {
            let host = request.fields.first { $0[0] == "Host" }?[1] ?? ""
            let fields = request.fields.filter { $0[0] != "Host" }.map { "\($0[0])=\"\($0[1])\"" }
            return sorted((["\(request.method) \(request.target) host=\(host)"] + fields).joined(separator: " "))
        }

        private func sorted(_ line: String) -> String { line.split(separator: " ").sorted().joined(separator: " ") }
    }
#endif
