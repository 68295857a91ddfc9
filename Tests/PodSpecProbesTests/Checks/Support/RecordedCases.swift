import Foundation
import PodSpec

@testable import PodSpecProbes

/// The recorded cases beside the project, where they are.
enum RecordedCases {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../../shared/probes").standardized

    static func exist(_ file: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: file).path) }

    /// The cases of a file, none where the file is absent.
    static func load<Case: Decodable>(_ file: String, as type: Case.Type) -> [Case] {
        guard let data = try? Data(contentsOf: folder.appending(path: file)) else { return [] }
        do {
            return try JSONDecoder().decode(RecordedFile<Case>.self, from: data).cases
        } catch {
            fatalError("\(file): \(error)")
        }
    }
}

/// The part of a file that counts.
private struct RecordedFile<Case: Decodable>: Decodable {
    var cases: [Case]
}

/// A text or the bytes of one, as recorded.
struct RecordedText: Sendable, Decodable {
    var text: String
    var encoding: String?
    var length: Int
    var textIsPrefix: Bool?

    /// Whether an output is the recorded one, with a function that puts the ports into it.
    func agrees(with output: String, _ substitute: (String) -> String) -> Bool {
        if textIsPrefix == true { return output.utf8.count == length && output.hasPrefix(text) }
        guard encoding == "latin1" else { return output == substitute(text) }
        let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        return output == String(decoding: bytes, as: UTF8.self)
    }
}

/// What the kubelet's worker made of a probe.
struct RecordedWorker: Sendable, Decodable {
    var outcome: String
    var attempts: Int
}

/// A number, or a text that may stand for a port.
struct RecordedPort: Sendable, Decodable {
    private var value: IntOrString

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int32.self) {
            value = .int(number)
        } else {
            value = .string(try container.decode(String.self))
        }
    }

    func resolved(_ port: Int) -> IntOrString {
        switch value {
        case .string("{{PORT}}"): .int(Int32(port))
        case .string("str:{{PORT}}"): .string(String(port))
        default: value
        }
    }
}

/// A port of a container.
struct RecordedContainerPort: Sendable, Decodable {
    var name: String?
    var containerPort: RecordedPort

    func resolved(_ port: Int) -> ContainerPort {
        ContainerPort(containerPort: containerPort.resolved(port).intValue ?? 0, name: name)
    }
}

/// The result of one call, in the words of the cases.
func recordedResult(_ outcome: ProbeOutcome) -> String {
    switch outcome.verdict {
    case .error: "unknown"
    case .failureWithError: "failure"
    default: outcome.verdict.rawValue
    }
}

/// Where a case came out otherwise than recorded.
struct Differences {
    private(set) var list: [String] = []

    mutating func expect(_ agrees: Bool, _ what: @autoclosure () -> String) {
        if !agrees { list.append(what()) }
    }
}

/// Runs a case until it comes out as recorded, at most a few times.
///
/// The recorded timeouts are short, and a busy machine can miss them by its own fault; a check that is wrong stays wrong.
func agreement(times: Int = 8, _ run: () async throws -> Differences) async throws -> [String] {
    var differences = try await run()
    for _ in 1..<times where !differences.list.isEmpty { differences = try await run() }
    return differences.list
}

/// Makes attempts as the kubelet's worker does, and counts them.
func attempts(of check: any ProbeCheck, timeout: Duration, after first: ProbeOutcome) async -> Int {
    var outcome = first
    var count = 1
    while outcome.verdict.isError, count < 3 {
        outcome = await check.check(timeout: timeout)
        count += 1
    }
    return count
}
