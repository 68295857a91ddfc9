#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    @Suite("httpGet against servers of all kinds")
    struct HTTPGetCheckTests {
        private func check(_ script: ScriptedServer.Script, timeout: Duration = .seconds(60)) async throws -> ProbeOutcome {
            let server = try await ScriptedServer(script)
            let outcome = await HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port)))).check(timeout: timeout)
            await server.stop()
            return outcome
        }

        @Test(arguments: [
            (200, ProbeOutcome.Verdict.success, "body"), (204, .success, ""),
            (302, .warning, "Probe terminated redirects, Response body: body"),
            (404, .failure, "HTTP probe failed with statuscode: 404"), (599, .failure, "HTTP probe failed with statuscode: 599"),
        ])
        func verdictOfAStatus(_ status: Int, _ verdict: ProbeOutcome.Verdict, _ output: String) async throws {
            let outcome = try await check(.answering("HTTP/1.1 \(status) X\r\nContent-Length: 4\r\n\r\nbody"))
            #expect(outcome == ProbeOutcome(verdict, output: output))
        }

        @Test func aServerThatSaysNothing() async throws {
            #expect(try await check(.init(onAccept: [.init(close: true)])).verdict == .failure)
            let silent = try await check(.init(onAccept: [.hang]), timeout: .milliseconds(300))
            #expect(silent.verdict == .failure)
            #expect(silent.errorClass == .timeoutAwaitingHeaders)
        }

        /// One deadline holds for everything: a server that sends a byte now and then doesn't push it out.
        @Test func aServerThatDrips() async throws {
            let head = ScriptedServer.Step(sendRepeat: .init(text: "X-Y: z\r\n", count: 10_000, everyMs: 20))
            let slowHead = ScriptedServer.Script(routes: [.init(target: "*", steps: [.send("HTTP/1.1 200 OK\r\n"), head])])
            #expect(try await check(slowHead, timeout: .milliseconds(400)).errorClass == .timeoutAwaitingHeaders)
            let body = ScriptedServer.Step(sendRepeat: .init(text: "x", count: 10_000, everyMs: 20))
            let slowBody = ScriptedServer.Script.answering("HTTP/1.1 500 X\r\nContent-Length: 10000\r\n\r\n", then: [body])
            let outcome = try await check(slowBody, timeout: .seconds(3))
            #expect(outcome.verdict == .failureWithError)
            #expect(outcome.errorClass == .bodyReadError)
        }

        @Test func aBodyOfAGigabyteIsNotWaitedFor() async throws {
            let body = ScriptedServer.Step(sendRepeat: .init(text: "0123456789abcdef", count: 1 << 26, everyMs: nil))
            let outcome = try await check(.answering("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", then: [body]))
            #expect(outcome.verdict == .success)
            #expect(outcome.output.utf8.count == 10_240)
        }

        @Test func aCircleOfRedirects() async throws {
            let outcome = try await check(.answering("HTTP/1.1 307 X\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n"))
            #expect(outcome.errorClass == .tooManyRedirects)
            #expect(outcome.output == "Get \"/again\": stopped after 10 redirects")
        }

        @Test(arguments: [
            ("ftp://127.0.0.1/x", ProbeErrorClass.unsupportedScheme), ("http://127.0.0.1:99999/", .port),
            ("http://[::1", .invalidRedirectLocation),
        ])
        func aRedirectThatLeadsNowhere(_ location: String, _ errorClass: ProbeErrorClass) async throws {
            let outcome = try await check(.answering("HTTP/1.1 302 X\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n"))
            #expect(outcome.verdict == .failure)
            #expect(outcome.errorClass == errorClass)
        }

        /// The body of a redirect is waited for as long as it may be short, and the deadline holds for that too.
        @Test func aRedirectWithABodyThatHangs() async throws {
            let head = "HTTP/1.1 302 X\r\nLocation: /next\r\nContent-Length: 10\r\n\r\nabc"
            let outcome = try await check(.answering(head, then: [.hang]), timeout: .milliseconds(400))
            #expect(outcome.errorClass == .timeoutAwaitingHeaders)
        }

        @Test(arguments: ["1.2", nil])
        func tlsThatHasExpired(_ version: String?) async throws {
            var script = ScriptedServer.Script.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            script.tls = .init(expired: true, maxVersion: version)
            let server = try await ScriptedServer(script)
            let action = HTTPGetAction(port: .int(Int32(server.port)), host: "localhost", scheme: .https)
            #expect(await HTTPGetCheck(action).check(timeout: .seconds(60)) == .success("ok"))
            #expect(server.record.hello?.serverName == "localhost")
            await server.stop()
        }

        @Test func aServerThatWantsACertificate() async throws {
            var script = ScriptedServer.Script.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            script.tls = .init(requireClientCert: true)
            let server = try await ScriptedServer(script)
            let outcome = await HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port)), scheme: .https)).check(timeout: .seconds(60))
            #expect(outcome.verdict == .failure)
            #expect(outcome.errorClass == .tls)
            await server.stop()
        }

        /// A server of HTTP/2 speaks first, also while the check is still setting up its connection.
        @Test func manyOverHTTP2() async throws {
            let server = try await ScriptedServer(.init(http2: true))
            var action = HTTPGetAction(port: .int(Int32(server.port)))
            action.protocol = "HTTP2"
            let check = HTTPGetCheck(action)
            let failures = await withTaskGroup(of: [ProbeOutcome].self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        let outcome = await check.check(timeout: .seconds(60))
                        return outcome == .success("ok") ? [] : [outcome]
                    }
                }
                return await group.reduce([], +)
            }
            #expect(failures == [])
            await server.stop()
        }

        @Test func http2WithoutTLS() async throws {
            let server = try await ScriptedServer(.init(http2: true))
            let header = HTTPHeader(name: "X-A", value: "1")
            var action = HTTPGetAction(port: .int(Int32(server.port)), path: "/p", httpHeaders: [header])
            action.protocol = "HTTP2"
            #expect(await HTTPGetCheck(action).check(timeout: .seconds(60)) == .success("ok"))
            let fields = [
                [":authority", "127.0.0.1:\(server.port)"], ["accept", "*/*"], ["user-agent", "kube-probe/1.36"], ["x-a", "1"],
            ]
            #expect(server.record.requests == [.init(method: "GET", target: "/p", version: "HTTP/2.0", fields: fields)])
            await server.stop()
        }

        @Test(arguments: [
            ("Upgrade", "ws", "http2: invalid Upgrade request header: [\"ws\"]"),
            ("Connection", "Upgrade", "http2: invalid Connection request header: [\"Upgrade\"]"),
        ])
        func aHeaderThatHTTP2Refuses(_ name: String, _ value: String, _ problem: String) async throws {
            let server = try await ScriptedServer(.init(tls: .init(), http2: true))
            let header = HTTPHeader(name: name, value: value)
            let check = HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port)), path: "/", scheme: .https, httpHeaders: [header]))
            let outcome = await check.check(timeout: .seconds(60))
            #expect(outcome == .failure("Get \"https://127.0.0.1:\(server.port)/\": \(problem)", errorClass: .invalidHeader))
            await server.stop()
        }

        @Test(arguments: [
            ("a.example:1", "a.example:1"), ("a b", ""), ("B\u{fc}cher.example:8080", "xn--bcher-kva.example:8080"),
            ("a/b", ""), ("[fe80::1%25eth0]", "[fe80::1]"),
        ])
        func theHostThatIsSent(_ host: String, _ sent: String) async throws {
            let server = try await ScriptedServer(.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
            let action = HTTPGetAction(port: .int(Int32(server.port)), httpHeaders: [HTTPHeader(name: "HOST", value: host)])
            #expect(await HTTPGetCheck(action).check(timeout: .seconds(20)) == .success("ok"))
            #expect(server.record.requests.first?.fields.first == ["Host", sent])
            await server.stop()
        }

        /// The server is told the port of the manifest, as on a cluster.
        @Test func aMappedPort() async throws {
            let server = try await ScriptedServer(.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
            let check = HTTPGetCheck(
                HTTPGetAction(port: "web"),
                ports: [ContainerPort(containerPort: 8080, name: "web")],
                target: ProbeTarget(ports: [8080: server.port])
            )
            #expect(await check.check(timeout: .seconds(60)) == .success("ok"))
            #expect(server.record.requests.first?.fields.first == ["Host", "127.0.0.1:8080"])
            await server.stop()
        }

        @Test func aNameWithoutAnAddress() async {
            let check = HTTPGetCheck(HTTPGetAction(port: 80, host: "no-such-host.invalid"))
            let outcome = await check.check(timeout: .seconds(20))
            #expect(outcome.verdict == .failure)
            #expect(outcome.errorClass == .noSuchHost)
        }

        /// What is refused is the address that the name stands for.
        @Test func aNameWhereNothingListens() async throws {
            let server = try await ScriptedServer(.init(state: "closed"))
            let addresses = ["127.0.0.1:\(server.port)", "[::1]:\(server.port)"]
            let texts = addresses.map { "dial tcp \($0): connect: connection refused" }
            let tcp = TCPSocketCheck(TCPSocketAction(port: .int(Int32(server.port)), host: "localhost"))
            let plain = await tcp.check(timeout: .seconds(20))
            #expect(plain.errorClass == .connectionRefused && texts.contains(plain.output), "\(plain.output)")
            let http = HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port)), path: "/", host: "localhost"))
            let outcome = await http.check(timeout: .seconds(20))
            let url = "Get \"http://localhost:\(server.port)/\": "
            #expect(outcome.verdict == .failure && texts.map { url + $0 }.contains(outcome.output), "\(outcome.output)")
        }

        @Test func cancelledAtOnceOrLater() async throws {
            let server = try await ScriptedServer(.init(onAccept: [.hang]))
            let check = HTTPGetCheck(HTTPGetAction(port: .int(Int32(server.port))))
            for isLater in [false, true] {
                let task = Task { await check.check(timeout: .seconds(600)) }
                if isLater { while server.record.accepted < 2 { await Task.yield() } }
                task.cancel()
                #expect(await task.value.errorClass == .cancelled)
                if !isLater { _ = await check.check(timeout: .milliseconds(50)) }
            }
            await server.stop()
        }
    }
#endif
