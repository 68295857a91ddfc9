import Foundation
import PodSpec
import PodSpecProbes

/// What a probe costs beside the bare request it makes, one after the other.
struct Overhead {
    let port: Int

    func run(rounds: Int) async throws {
        let check = HTTPGetCheck(HTTPGetAction(port: .int(Int32(port)), path: "/healthz"), target: ProbeTarget(host: "127.0.0.1"))
        var (bare, probe): ([Double], [Double]) = ([], [])
        let clock = ContinuousClock()
        for _ in 0..<rounds {
            bare.append(clock.measure { request() } / .milliseconds(1))
            probe.append(await clock.measure { _ = await check.check(timeout: .seconds(1)) } / .milliseconds(1))
        }
        (bare, probe) = (bare.sorted(), probe.sorted())
        print("one probe, \(rounds) rounds")
        print("  bare request       p50 \(bare.at(0.5).text(3)) ms, p99 \(bare.at(0.99).text(3)) ms")
        print("  probe              p50 \(probe.at(0.5).text(3)) ms, p99 \(probe.at(0.99).text(3)) ms")
        print("  difference         p50 \((probe.at(0.5) - bare.at(0.5)).text(3)) ms")
    }

    /// Connects, asks, reads to the end and closes, with nothing but system calls.
    private func request() {
        #if canImport(Darwin)
            let stream = SOCK_STREAM
        #else
            let stream = Int32(SOCK_STREAM.rawValue)
        #endif
        let socket = socket(AF_INET, stream, 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard isConnected == 0 else { return }
        let text = Array("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".utf8)
        _ = write(socket, text, text.count)
        var answer = [UInt8](repeating: 0, count: 1024)
        while read(socket, &answer, answer.count) > 0 {}
    }
}
