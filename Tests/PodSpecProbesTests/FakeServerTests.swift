#if Probes
    import PodSpec
    import PodSpecProbes
    import PodSpecTesting
    import Testing

    @Suite("The fake server")
    struct FakeServerTests {
        private func outcome(of server: FakeServer) async throws -> ProbeOutcome {
            let web = Container(name: "web")
            let probe = Probe(httpGet: HTTPGetAction(port: .int(Int32(server.port)), path: "/"))
            return await web.check(for: probe).check(timeout: .seconds(1))
        }

        @Test("Its health can be switched")
        func health() async throws {
            let server = try await FakeServer.start()
            #expect(try await outcome(of: server).verdict == .success)
            server.health = .unhealthy(status: 503)
            #expect(try await outcome(of: server).output == "HTTP probe failed with statuscode: 503")
            server.health = .dropping
            #expect(try await outcome(of: server).verdict == .failure)
            #expect(server.requests == 3)
            await server.stop()
            #expect(try await outcome(of: server).errorClass == .connectionRefused)
        }

        @Test("With real checks an hour passes without waiting")
        func anHour() async throws {
            let server = try await FakeServer.start()
            let clock = VirtualClock()
            let web = Container(
                name: "web", readinessProbe: Probe(httpGet: HTTPGetAction(port: .int(Int32(server.port))), periodSeconds: 60))
            let probes = PodProbes(Pod(spec: Pod.Spec(containers: [web])), clock: clock) { container, _, probe in
                HeldCheck(container.check(for: probe), clock: clock)
            }
            let task = clock.start { await probes.run() }
            clock.advance(by: .seconds(3600))
            #expect(probes.state.isReady)
            server.health = .unhealthy(status: 500)
            clock.advance(by: .seconds(3 * 60 + 1))
            #expect(!probes.state.isReady)
            task.cancel()
            clock.advance(by: .zero)
            await server.stop()
        }
    }
#endif
