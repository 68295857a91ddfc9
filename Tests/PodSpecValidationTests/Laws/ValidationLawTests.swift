import PodSpec
import PodSpecValidation
import Testing

/// What holds for every manifest.
@Suite struct ValidationLawTests {
    private static let fixtures = LawFixtures.valid + LawFixtures.invalid
    private static let seeds = 1...12

    // MARK: Style

    @Test(arguments: fixtures, seeds)
    func styleDoesNotMatter(_ text: String, _ seed: Int) throws {
        let manifest = try #require(LawFixtures.manifests(text).first)
        try expectSameVerdict(manifest, seed: seed)
    }

    @Test(.enabled(if: Records.arePresent, "the recorded answers are not beside the package"), arguments: ["pods-dev", "workloads-dev"])
    func styleDoesNotMatterForRecordedCases(_ name: String) throws {
        let cases = try Records.cases("\(name).jsonl")
        for (number, example) in cases.enumerated() where number % 7 == 0 {
            for manifest in LawFixtures.manifests(example.manifest) where manifest.diagnostics.isEmpty {
                try expectSameVerdict(manifest, seed: number)
            }
        }
    }

    private func expectSameVerdict(_ manifest: Manifest, seed: Int) throws {
        let object = try #require(manifest.object)
        // The object's own tree has no duplicate and no unknown keys, so that order is all that a shuffle changes.
        let restyled = Restyler.text(of: object.value.manifestValue, seed: seed)
        let again = try #require(LawFixtures.manifests(restyled).first, "\(restyled)")
        #expect(again.object == object, "\(restyled)")
        #expect(VerdictContent(again.validate()) == VerdictContent(manifest.validate()), "\(restyled)")
        #expect(VerdictContent(again.violations(of: .restricted)) == VerdictContent(manifest.violations(of: .restricted)))
    }

    // MARK: Defaults

    @Test(arguments: fixtures)
    func defaultedIsAsWritten(_ text: String) throws {
        let object = try #require(LawFixtures.manifests(text).first?.object)
        #expect(VerdictContent(object.applyingDefaults().validate()) == VerdictContent(object.validate()))
    }

    @Test(.enabled(if: Records.arePresent, "the recorded answers are not beside the package"), arguments: ["pods-dev", "workloads-dev"])
    func defaultedIsAsWrittenForRecordedCases(_ name: String) throws {
        for (number, example) in try Records.cases("\(name).jsonl").enumerated() where number % 5 == 0 {
            for manifest in LawFixtures.manifests(example.manifest) where manifest.isDecoded {
                let object = try #require(manifest.object)
                #expect(VerdictContent(object.applyingDefaults().validate()) == VerdictContent(object.validate()), "\(example.id)")
            }
        }
    }

    // MARK: Unknown fields

    @Test(arguments: LawFixtures.valid, seeds)
    func anUnknownFieldIsOneMoreError(_ text: String, _ seed: Int) throws {
        let manifest = try #require(LawFixtures.manifests(text).first)
        let before = manifest.validate()
        #expect(before.allSatisfy { $0.severity != .error })
        let value = try #require(manifest.object).value.manifestValue
        var places = Self.objects(in: value, at: .root)
        var random = SeededGenerator(seed: seed)
        places.shuffle(using: &random)
        let place = try #require(places.first)
        let name = "unheardOf\(seed)"
        let changed = Self.adding(name, to: value, at: place.components[...])
        let after = try #require(LawFixtures.manifests(ManifestEncoder().encode(changed)).first).validate()
        let errors = after.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.unknownField])
        #expect(errors.first?.path == place.child(name))
        #expect(VerdictContent(after.filter { $0.severity != .error }) == VerdictContent(before))
    }

    /// The paths of everything that has fields of the API, maps of free keys left out.
    private static func objects(in value: ManifestValue, at path: FieldPath) -> [FieldPath] {
        switch value {
        case .object(let object):
            return object.members.reduce(into: [path]) { paths, member in
                let maps: Set<String> = ["labels", "annotations", "matchLabels", "requests", "limits"]
                if !maps.contains(member.name) { paths += objects(in: member.value, at: path.child(member.name)) }
            }
        case .array(let elements):
            return elements.enumerated().flatMap { objects(in: $0.element, at: path.index($0.offset)) }
        default: return []
        }
    }

    private static func adding(_ name: String, to value: ManifestValue, at path: ArraySlice<FieldPath.Component>) -> ManifestValue {
        switch (value, path.first) {
        case (.object(var object), nil):
            object[name] = .bool(true)
            return .object(object)
        case (.object(var object), .field(let field)?):
            object[field] = object[field].map { adding(name, to: $0, at: path.dropFirst()) }
            return .object(object)
        case (.array(var elements), .index(let index)?) where elements.indices.contains(index):
            elements[index] = adding(name, to: elements[index], at: path.dropFirst())
            return .array(elements)
        default: return value
        }
    }

    // MARK: Purity

    @Test func validatingTwiceFromManyTasksSaysTheSame() async throws {
        let manifests = Self.fixtures.flatMap(LawFixtures.manifests)
        let once = manifests.map { $0.validate() + $0.violations(of: .restricted) }
        await withTaskGroup(of: [[Diagnostic]].self) { group in
            for _ in 0..<16 {
                group.addTask { manifests.map { $0.validate() + $0.violations(of: .restricted) } }
            }
            for await again in group { #expect(again == once) }
        }
    }
}
