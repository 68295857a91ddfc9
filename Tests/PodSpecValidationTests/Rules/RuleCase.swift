import PodSpec
import Testing

@testable import PodSpecValidation

/// A piece of a manifest and what the rules say of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
    var yaml: String
    var messages: [String]

    init(_ yaml: String, _ messages: String...) {
        self.yaml = yaml
        self.messages = messages
    }

    var testDescription: String { yaml }

    /// A pod called `web` whose spec has this line besides a container, with its defaults filled in.
    static func pod(_ line: String, metadata: String = "name: web") throws -> Pod {
        let text = """
            metadata: {\(metadata)}
            spec:
              containers: [{name: main, image: "main:1"}]
              \(line)
            """
        var pod = try ManifestDecoder().decode(Pod.self, from: text)
        pod.fillDefaults()
        return pod
    }

    /// The messages of the findings, with `prefix` taken off where they begin with it.
    static func messages(without prefix: String = "", _ check: (inout Findings) throws -> Void) rethrows -> [String] {
        var findings = Findings()
        try check(&findings)
        return findings.diagnostics.map { $0.message.hasPrefix(prefix) ? String($0.message.dropFirst(prefix.count)) : $0.message }
    }
}
