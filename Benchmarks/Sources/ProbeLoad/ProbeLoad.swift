import Foundation

/// Probes under load: `swift run -c release --package-path Benchmarks ProbeLoad [probes] [seconds]`.
///
/// 10,000 HTTP readiness probes with a period of a second against a server in a process of its own, and what one probe costs
/// beside the bare request.
@main
enum ProbeLoad {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "serve" { return try await LoadServer.serve() }
        let numbers = arguments.compactMap { Int($0) }
        let server = try ServerProcess()
        defer { server.stop() }
        try await Overhead(port: server.port).run(rounds: 2000)
        await Crowd(port: server.port, probes: numbers.first ?? 10_000, seconds: numbers.dropFirst().first ?? 20).run()
    }
}
