import Foundation
import PodSpec
import Testing

/// Where the fixtures are and what they hold.
enum RoundTripFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/corpus/manifests/kubernetes+api/testdata").standardizedFileURL

    static let kinds: [String: any APIObject.Type] = [
        "core.v1.Pod": Pod.self, "core.v1.PodTemplate": PodTemplate.self, "core.v1.ReplicationController": ReplicationController.self,
        "apps.v1.Deployment": Deployment.self, "apps.v1.ReplicaSet": ReplicaSet.self, "apps.v1.StatefulSet": StatefulSet.self,
        "apps.v1.DaemonSet": DaemonSet.self, "batch.v1.Job": Job.self, "batch.v1.CronJob": CronJob.self,
    ]

    static let files: [String] = (FileManager.default.subpaths(atPath: folder.path) ?? []).filter { kind(of: $0) != nil }.sorted()

    static func fileAfterRoundTrip(_ file: String) -> String? {
        let name = file.split(separator: ".")
        let returned = (name.dropLast() + ["after_roundtrip"] + name.suffix(1)).joined(separator: ".")
        return files.contains(returned) ? returned : nil
    }

    static func kind(of file: String) -> (any APIObject.Type)? {
        let name = file.split(separator: "/").last ?? ""
        return kinds[name.split(separator: ".").prefix(3).joined(separator: ".")]
    }
}

/// The objects with every field set that Kubernetes keeps for its own round trip tests, in `../shared/corpus`.
@Suite(.enabled(if: !RoundTripFixtures.files.isEmpty, "the fixtures (../shared/corpus) are not on this machine"))
struct RoundTripFixtureTests {
    @Test("All kinds are there")
    func count() {
        #expect(
            Set(RoundTripFixtures.files.compactMap { RoundTripFixtures.kind(of: $0).map(ObjectIdentifier.init) }).count
                == RoundTripFixtures.kinds.count)
    }

    @Test("Every field is known and comes back in both formats", arguments: RoundTripFixtures.files)
    func roundTrip(_ file: String) throws {
        let type = try #require(RoundTripFixtures.kind(of: file))
        // Fields that a release had and a later one dropped are missing in a second file, which is what comes back.
        let returned = RoundTripFixtures.fileAfterRoundTrip(file)
        try check(
            type,
            Array(Data(contentsOf: RoundTripFixtures.folder.appending(path: file))),
            returning: Array(Data(contentsOf: RoundTripFixtures.folder.appending(path: returned ?? file))),
            isStrict: returned == nil
        )
    }

    private func check<Object: APIObject>(
        _ type: Object.Type,
        _ bytes: [UInt8],
        returning returned: [UInt8],
        isStrict: Bool
    ) throws {
        let object = try ManifestDecoder(options: .init(isStrict: isStrict)).decode(Object.self, from: bytes)
        for options in [ManifestEncoder.Options(), .init(format: .json), .init(format: .json, isCompact: true)] {
            let text = ManifestEncoder(options: options).encode(object)
            #expect(try ManifestDecoder().decode(Object.self, from: text) == object)
        }
        // Nothing was lost on the way in: the tree of the file is the tree of the object but for the order of fields.
        let tree = try ManifestDecoder().decode(ManifestValue.self, from: returned)
        #expect(sorted(object.manifestValue) == sorted(tree))
        // And what `Codable` builds is what the schema builds.
        #expect(try ManifestValue(encoding: ThroughCodable(object: object)) == object.manifestValue)
    }

    /// Keeps the encoder from taking the short way.
    private struct ThroughCodable<Object: APIObject>: Encodable {
        var object: Object

        func encode(to encoder: any Encoder) throws { try object.encode(to: encoder) }
    }

    /// Members in the order of their names, nulls left out: an absent time stands as null in the files.
    private func sorted(_ value: ManifestValue) -> ManifestValue {
        switch value {
        case .array(let elements): .array(elements.map(sorted))
        case .object(let object):
            .object(
                .init(
                    object.members.filter { $0.value != .null }.sorted { $0.name < $1.name }.map { ($0.name, sorted($0.value)) }
                )
            )
        default: value
        }
    }
}
