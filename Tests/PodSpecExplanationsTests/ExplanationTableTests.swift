import Foundation
import PodSpec
import Testing

@testable import PodSpecExplanations

@Suite("The table of explanations")
struct ExplanationTableTests {
    @Test("It says what the documentation comments say", arguments: DocumentationSource.parts.indices)
    func equalsComments(_ index: Int) throws {
        let (part, folder) = DocumentationSource.parts[index]
        let wanted = try DocumentationSource.swift(part: part, folder: folder)
        let file = DocumentationSource.file(of: part)
        if ProcessInfo.processInfo.environment["WRITE_EXPLANATIONS"] != nil {
            try wanted.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(written == wanted, "run Scripts/write-explanations")
    }

    @Test("Every type, field and value of the model is explained in a sentence, and nothing else is")
    func isComplete() throws {
        let table = ExplanationTable()
        var wanted: Set<String> = ["Quantity", "IntOrString", "Timestamp"]
        for (name, type) in ModelTypes().all {
            wanted.insert(name)
            for field in type.fields {
                wanted.insert("\(name).\(field.name)")
                guard let enumeration = field.enumerationType else { continue }
                wanted.insert(String(describing: enumeration))
                wanted.formUnion(texts(of: enumeration).map { "\(enumeration)=\($0)" })
            }
        }
        #expect(wanted.subtracting(table.keys).sorted() == [], "not explained")
        #expect(table.keys.subtracting(wanted).sorted() == [], "explained, but not in the model")
        #expect(ModelTypes().all.values.reduce(0) { $0 + $1.fields.count } == 904)
        for key in table.keys {
            let text = try #require(table.text(type: key))
            let minimum = key.contains(".") ? 30 : 4
            #expect(text.count >= minimum && text.hasSuffix("."), "\(key): \(text)")
        }
    }

    private func texts<Enumeration: OpenEnumeration>(of type: Enumeration.Type) -> [String] {
        type.known.map(\.rawValue).filter { !$0.isEmpty }
    }
}
