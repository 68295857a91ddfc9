import PodSpec
import PodSpecValidation
import Testing

@testable import PodSpecReporting

@Suite struct PatternTests {
    @Test(arguments: [
        // Without a slash: names at any depth, of files and of folders.
        ("*.yaml", "a.yaml", true), ("*.yaml", "x/y/a.yaml", true), ("*.yaml", "a.yml", false),
        ("vendor", "vendor/a.yaml", true), ("vendor", "x/vendor/y/a.yaml", true), ("vendor", "vendored/a.yaml", false),
        ("vendor/", "x/vendor/a.yaml", true),
        // With one: from the configuration's folder.
        ("deploy/*.yaml", "deploy/a.yaml", true), ("deploy/*.yaml", "x/deploy/a.yaml", false), ("deploy/*.yaml", "deploy/b/a.yaml", false),
        ("deploy/**", "deploy/b/a.yaml", true), ("deploy/**/a.yaml", "deploy/a.yaml", true),
        ("deploy/**/a.yaml", "deploy/b/c/a.yaml", true),
        ("**/test/**", "x/test/a.yaml", true), ("**/test/**", "test/a.yaml", true), ("**/test/**", "testing/a.yaml", false),
        ("./deploy/a.yaml", "deploy/a.yaml", true), ("/deploy", "deploy/a.yaml", true), ("/deploy", "x/deploy/a.yaml", false),
        ("a?c.yaml", "abc.yaml", true), ("a?c.yaml", "ac.yaml", false), ("a?c.yaml", "aé c.yaml", false), ("a?c.yaml", "aéc.yaml", true),
        ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("**", "anything/at/all", true),
    ])
    func globs(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(path) == matches)
    }

    @Test func manyStarsTakeNoTime() {
        let pattern = String(repeating: "*a", count: 200) + "b"
        #expect(!Wildcard(pattern).matches(String(repeating: "a", count: 5_000)))
        #expect(!Glob(String(repeating: "**/a/", count: 100) + "b").matches(String(repeating: "a/", count: 2_000)))
    }

    @Test(arguments: [
        ("spec.containers[*].image", true), ("spec.containers[0].image", true), ("spec.containers[1].image", false),
        ("spec.containers", true), ("spec.*[*]", true), ("spec.container", false), ("spec.containers[*].image.x", false),
        ("spec.containers[0][0]", false), ("spec", true), ("*", true),
    ])
    func fields(_ pattern: String, _ matches: Bool) throws {
        let path = FieldPath("spec").child("containers").index(0).child("image")
        #expect(try #require(FieldPattern(pattern)).matches(path) == matches)
    }

    @Test func keysMayHoldAnything() throws {
        let path = FieldPath("metadata").child("annotations").key("a.b/c")
        #expect(try #require(FieldPattern("metadata.annotations[a.b/c]")).matches(path))
        #expect(try #require(FieldPattern("metadata.annotations[*]")).matches(path))
        #expect(!(try #require(FieldPattern("metadata.annotations[a]")).matches(path)))
    }

    @Test(arguments: ["", ".", "[0]", "a.", "a..b", "a[", "a[]", "a]", "a[0]b", ".a", "a[0"])
    func fieldsThatAreNone(_ pattern: String) {
        #expect(FieldPattern(pattern) == nil)
    }

    @Test(arguments: ["", "Pod", "/", "Pod/", "/web", "a/b/c"])
    func resourcesThatAreNone(_ pattern: String) {
        #expect(ResourcePattern(pattern) == nil)
    }

    @Test(arguments: [
        ("Pod/web", true), ("Pod/w*", true), ("*/*", true), ("Deployment/web", false), ("Pod/api", false), ("pod/web", false),
    ])
    func resources(_ pattern: String, _ matches: Bool) throws {
        let manifest = Manifest(.pod(Pod(metadata: ObjectMeta(name: "web"))))
        #expect(try #require(ResourcePattern(pattern)).matches(manifest) == matches)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-1", "2026-01-00", "", "2026/01/01", "+026-01-01",
        "1900-02-29",
    ])
    func daysThatAreNone(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])
    func days(_ text: String) throws {
        #expect(try #require(CalendarDate(text)).description == text)
    }

    @Test func daysHaveAnOrder() throws {
        let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(CalendarDate($0)) }
        #expect(days.sorted() == days)
        #expect(days[0] < days[1])
        #expect(!(days[1] < days[1]))
    }

    @Test(arguments: [
        ("a/b.yaml", "a/b.yaml"), ("./a/../b.yaml", "b.yaml"), ("/work/here/x//y.yaml", "x/y.yaml"), ("../here/z.yaml", "z.yaml"),
        ("../b.yaml", nil), ("/work/hereabouts/a.yaml", nil), ("/work/here", nil),
    ])
    func pathsAsSeenFromAFolder(_ path: String, _ relative: String?) {
        let folder = FolderPath("/work/here/")
        #expect(folder.relative(path, in: folder) == relative)
    }
}
