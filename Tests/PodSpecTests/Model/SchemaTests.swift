import Foundation
import PodSpec
import Testing

/// The published schema of the API, as far as it is reached from the modelled kinds.
private struct PublishedSchema: Decodable, Sendable {
    var roots: [String]
    var types: [String: PublishedType]

    struct PublishedType: Decodable, Sendable {
        /// Given for types that are no objects with fields: times, quantities.
        var type: String?
        var fields: [String: PublishedField]?
    }

    struct PublishedField: Decodable, Equatable, Sendable {
        var type: String
        var required: Bool?
        var since: String?
        var `enum`: [String]?
    }

    static func load() throws -> PublishedSchema { try read.get() }

    private static let read = Result {
        try JSONDecoder().decode(
            PublishedSchema.self,
            from: Data(contentsOf: URL(fileURLWithPath: RecordedCases.folder + "/schema/kubernetes-1.37.json"))
        )
    }
}

/// A field as a line of text, so that a difference reads well.
private func line(_ name: String, type: String, isRequired: Bool, since: String?) -> String {
    "\(name): \(type)" + (isRequired ? " required" : "") + (since.map { " since \($0)" } ?? "")
}

@Suite("The model and the published schema", .enabled(if: RecordedCases.arePresent, RecordedCases.note))
struct SchemaTests {
    /// Types that are values in Swift, not objects with fields.
    private static let values = ["Time", "Quantity", "FieldsV1", "IntOrString"]

    @Test("Every type is there, and no other")
    func types() throws {
        let published = try PublishedSchema.load()
        let ours = ModelTypes.names
        #expect(ours.count == Set(ours).count)
        #expect(Set(ours).symmetricDifference(published.types.keys) == Set(Self.values))
        #expect(Set(published.types.filter { $0.value.type != nil && $0.value.type != "object" }.keys).isSubset(of: Self.values))
    }

    @Test("Every field is there with its type, whether it is required and since when", arguments: ModelTypes.names)
    func fields(type name: String) throws {
        let published = try PublishedSchema.load()
        let type = try #require(ModelTypes.all.first { $0.apiTypeName == name })
        let ours = type.fieldLines
        let wanted = (published.types[name]?.fields ?? [:]).map {
            // Free-form JSON, which the model keeps as a tree.
            line(
                $0.key, type: $0.value.type == "FieldsV1" ? "object" : $0.value.type, isRequired: $0.value.required ?? false,
                since: $0.value.since)
        }
        #expect(Set(ours).subtracting(wanted).sorted() == [], "not published like this")
        #expect(Set(wanted).subtracting(ours).sorted() == [], "missing or different here")
        #expect(ours.count == wanted.count)
    }

    @Test("There are 904 fields")
    func count() throws {
        let published = try PublishedSchema.load()
        let wanted = published.types.values.reduce(0) { $0 + ($1.fields?.count ?? 0) }
        #expect(ModelTypes.all.reduce(0) { $0 + $1.fieldLines.count } == wanted)
    }

    @Test("New objects name the kind and version that the schema allows")
    func kinds() throws {
        let published = try PublishedSchema.load()
        let made: [String: any APIObject] = [
            "Pod": Pod(), "PodTemplate": PodTemplate(), "PodList": PodList(items: []),
            "ReplicationController": ReplicationController(),
            "Deployment": Deployment(spec: .zero), "ReplicaSet": ReplicaSet(spec: .zero), "StatefulSet": StatefulSet(spec: .zero),
            "DaemonSet": DaemonSet(spec: .zero), "Job": Job(), "CronJob": CronJob(spec: .zero),
        ]
        #expect(Set(made.keys) == Set(published.roots))
        for (name, object) in made {
            let value = object.manifestValue
            #expect(published.types[name]?.fields?["kind"]?.enum == value["kind"]?.stringValue.map { [$0] }, "\(name)")
            #expect(published.types[name]?.fields?["apiVersion"]?.enum == value["apiVersion"]?.stringValue.map { [$0] }, "\(name)")
        }
    }
}

extension APIObject {
    fileprivate static var fieldLines: [String] {
        schema.fields.map { line($0.name, type: $0.type, isRequired: $0.isRequired, since: $0.since?.description) }
    }
}
