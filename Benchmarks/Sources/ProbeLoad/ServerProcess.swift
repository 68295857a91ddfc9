import Foundation

/// The server in a process of its own, so that its costs aren't counted with the probes'.
final class ServerProcess {
    private let process = Process()
    private let input = Pipe()
    let port: Int

    init() throws {
        let output = Pipe()
        process.executableURL = URL(filePath: CommandLine.arguments[0])
        process.arguments = ["serve"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            guard let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty else { throw CocoaError(.fileReadUnknown) }
            line += more
        }
        guard let port = Int(String(decoding: line.dropLast(), as: UTF8.self)) else { throw CocoaError(.fileReadCorruptFile) }
        self.port = port
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}
