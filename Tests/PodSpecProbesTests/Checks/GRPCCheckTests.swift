#if Probes
    import PodSpec
    import Testing

    @testable import PodSpecProbes

    @Suite("grpc against servers of all kinds")
    struct GRPCCheckTests {
        @Test func overTLS() async throws {
            let server = try await HealthServer(.health(["": 1]), tls: true)
            let action = GRPCAction(port: Int32(server.port), mode: "TLS")
            #expect(await GRPCCheck(action).check(timeout: .seconds(10)) == .success("service healthy"))
            await server.stop()
        }

        @Test(arguments: [(4, ProbeErrorClass.timeout), (12, .rpc), (16, .rpc), (99, .rpc)])
        func codes(_ code: Int, _ errorClass: ProbeErrorClass) async throws {
            let server = try await HealthServer(.error(code: code, message: "a%20b"))
            let outcome = await GRPCCheck(GRPCAction(port: Int32(server.port))).check(timeout: .seconds(10))
            #expect(outcome.verdict == .failure)
            #expect(outcome.errorClass == errorClass)
            if code != 4 { #expect(outcome.output.hasSuffix("a b")) }
            await server.stop()
        }

        @Test func anHTTP2ServerWithoutGRPC() async throws {
            let server = try await ScriptedServer(.init(http2: true))
            let outcome = await GRPCCheck(GRPCAction(port: Int32(server.port))).check(timeout: .seconds(10))
            #expect(outcome.verdict == .failure)
            #expect(outcome.output.contains("code = Unknown"))
            await server.stop()
        }

        @Test func cancelled() async throws {
            let server = try await HealthServer(.silent)
            let task = Task { await GRPCCheck(GRPCAction(port: Int32(server.port))).check(timeout: .seconds(600)) }
            while server.calls.isEmpty { await Task.yield() }
            task.cancel()
            #expect(await task.value.verdict == .failure)
            await server.stop()
        }

        @Test(
            arguments: [
                ([], 0), ([0x08, 0x01], 1), ([0x08, 0x02], 2), ([0x12, 0x01, 0x78, 0x08, 0x03], 3), ([0x08, 0x80, 0x01], 128),
                ([0x08], nil), ([0x12, 0x05, 0x01], nil), ([0x00, 0x01], nil), ([0x0f], nil), ([0x11, 0x01], nil),
            ] as [([UInt8], UInt64?)])
        func messages(_ bytes: [UInt8], _ status: UInt64?) { #expect(HealthMessage.status(in: bytes[...]) == status) }

        @Test func requests() {
            #expect(HealthMessage.request(service: "") == [0, 0, 0, 0, 0])
            #expect(HealthMessage.request(service: "ab") == [0, 0, 0, 0, 4, 0x0a, 2, 0x61, 0x62])
            #expect(HealthMessage.request(service: String(repeating: "x", count: 200)).prefix(8) == [0, 0, 0, 0, 203, 0x0a, 0xc8, 0x01])
        }
    }
#endif
