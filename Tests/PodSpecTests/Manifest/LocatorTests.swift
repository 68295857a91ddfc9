import PodSpec
import Testing

/// Places of fields in lists and mappings, short ones and those that are indexed.
@Suite struct LocatorTests {
    private static func manifest(_ count: Int) throws -> Manifest {
        let labels = (0..<count).map { "    label-\($0): v\n" }.joined()
        let env = (0..<count).map { "    - name: N\($0)\n      value: v\n" }.joined()
        let text = "apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n\(labels)spec:\n  containers:\n  - name: a\n    env:\n\(env)"
        return try #require(ManifestStream(text).first { $0.object != nil })
    }

    @Test(arguments: [1, 16, 17, 200])
    func entriesAreFoundOnTheirLines(_ count: Int) throws {
        let source = try #require(try Self.manifest(count).source)
        var locator = ManifestSource.Locator(source)
        let env = FieldPath("spec").child("containers").index(0).child("env")
        // Backwards, so that an index made on the way to a later entry isn't half of one.
        for number in (0..<count).reversed() {
            #expect(locator.location(of: env.index(number).child("value")).line == count + 9 + 2 * number + 1)
            #expect(locator.location(of: FieldPath("metadata").child("labels").key("label-\(number)")).line == 5 + number)
        }
        #expect(locator.location(of: env.index(count)) == locator.location(of: env))
        #expect(locator.location(of: env.index(-1)) == locator.location(of: env))
        #expect(locator.location(of: FieldPath("metadata").child("labels").key("other")).line == 4)
    }

    @Test(arguments: [2, 40])
    func theLastOfTwoEqualKeysCounts(_ count: Int) throws {
        let labels = (0..<count).map { "    l\($0): v\n" }.joined() + "    l0: again\n"
        let text = "apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n\(labels)"
        // A repeated key is an error; its document still has places.
        let source = try #require(ManifestStream(text).first { _ in true }?.source)
        #expect(source.location(of: FieldPath("metadata").child("labels").key("l0")).line == 5 + count)
    }
}
