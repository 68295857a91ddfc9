import Foundation
import PodSpec

/// Runs all benchmarks and prints a table for each.
@main
enum Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let isQuick = arguments.contains("--quick")
        let rounds = isQuick ? 3 : 9
        var documents = PodTexts.all
        if let path = arguments.first(where: { !$0.hasPrefix("-") }) {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            documents = text.components(separatedBy: "\n---\n").map { $0.hasPrefix("---\n") ? String($0.dropFirst(4)) : $0 }
        }
        OrdinaryPods(documents: documents, bytes: isQuick ? 500_000 : 4_000_000).run(rounds: rounds)
        for growth in Growth.all { growth.run([100, 1_000, 10_000], rounds: rounds) }
    }
}
