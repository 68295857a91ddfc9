import Foundation
import Testing

/// The accessors are calls of initialisers, with the arguments in an order that only the sources know.
@Suite("Initialisers of the model")
struct InitialiserOrderTests {
    private static let model = URL(filePath: #filePath).appending(path: "../../../Sources/PodSpec/Model").standardized

    private static let files: [URL] = {
        let walk = FileManager.default.enumerator(at: model, includingPropertiesForKeys: nil)
        return (walk?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }()

    @Test("take what is required first and then everything else, in the schema's order")
    func order() throws {
        var count = 0
        for file in Self.files {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard let schema = text.firstMatch(of: /static let schema = Schema\((?s:.*)/),
                let initialiser = text.firstMatch(of: /public init\((?s:(.*?))\n? *\) \{\n/)
            else { continue }
            let fields = schema.output.matches(of: /\.(required|optional)\("(\w+)"/).map { (isRequired: $0.1 == "required", name: $0.2) }
            guard !fields.isEmpty else { continue }
            let parameters = initialiser.1.matches(of: /(\w+): [\w\[]/).map(\.1).filter { $0 != "String" }
            let expected = fields.filter(\.isRequired).map(\.name) + fields.filter { !$0.isRequired }.map(\.name)
            #expect(parameters == expected, "\(file.lastPathComponent)")
            count += 1
        }
        #expect(count > 150)
    }
}
