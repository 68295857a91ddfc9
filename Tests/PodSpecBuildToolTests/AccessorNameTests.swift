import Testing

@testable import PodSpecBuildTool

@Suite("Names of accessors")
struct AccessorNameTests {
    private func names(_ subjects: [(path: String, kind: String, name: String?)]) -> [String] {
        AccessorNames.names(for: subjects.map { AccessorNames.Subject(path: $0.path, kind: $0.kind, name: $0.name) })
    }

    @Test(
        "the only object of a file is named like the file",
        arguments: [
            ("web.yaml", "web"), ("Manifests/web.yaml", "web"), ("web-server.v2.yml", "webServerV2"), ("web_server.json", "webServer"),
            ("WebServer.yaml", "webServer"), ("HTTPProxy.yaml", "httpProxy"), ("API.yaml", "api"), ("API2.yaml", "api2"),
            ("01-web.yaml", "_01Web"), ("größe.yaml", "größe"), ("---.yaml", "manifest"), (".yaml", "manifest"), ("web", "web"),
            ("default.yaml", "default"), ("self.yaml", "self_"), ("init.yaml", "init_"), ("a b.yaml", "aB"),
        ]
    )
    func file(path: String, name: String) {
        #expect(names([(path, "Pod", "other")]) == [name])
    }

    @Test("several objects of a file are named like the file and themselves")
    func severalObjects() {
        let subjects = [
            ("shop.yaml", "Pod", "web"), ("shop.yaml", "Deployment", "shop-database"), ("shop.yaml", "Deployment", "shop"),
            ("shop.yaml", "Job", nil),
        ]
        #expect(names(subjects) == ["shopWeb", "shopDatabase", "shop", "shopJob"])
    }

    @Test("objects of one name get their kinds, and a number when those are the same as well")
    func sameName() {
        #expect(
            names([("shop.yaml", "Deployment", "web"), ("shop.yaml", "CronJob", "web"), ("shop.yaml", "Pod", "other")])
                == ["shopWebDeployment", "shopWebCronJob", "shopOther"]
        )
        #expect(names([("a.yaml", "Pod", "web"), ("a.yaml", "Pod", "web")]) == ["aWebPod", "aWebPod2"])
        #expect(names([("a.yaml", "Pod", nil), ("a.yaml", "Pod", nil)]) == ["aPod", "aPod2"])
    }

    @Test("files of one name are told apart by the folders in which they differ")
    func folders() {
        #expect(
            names([("Manifests/staging/web.yaml", "Pod", "a"), ("Manifests/production/web.yaml", "Pod", "a")]) == [
                "stagingWeb", "productionWeb",
            ])
        #expect(names([("Manifests/web.yaml", "Pod", "a"), ("Manifests/staging/web.yaml", "Pod", "a")]) == ["web", "stagingWeb"])
        #expect(names([("a/x/web.yaml", "Pod", "a"), ("b/x/web.yaml", "Pod", "a")]) == ["aXWeb", "bXWeb"])
        #expect(
            names([("a/web.yaml", "Pod", "a"), ("b/web.yaml", "Pod", "a"), ("c/other.yaml", "Pod", "a")]) == ["aWeb", "bWeb", "other"])
    }

    @Test("files of one name in one folder are told apart by the extension")
    func extensions() {
        #expect(names([("web.yaml", "Pod", "a"), ("web.json", "Pod", "a")]) == ["webYaml", "webJson"])
        #expect(
            names([("x/web.yaml", "Pod", "a"), ("x/web.json", "Pod", "a"), ("web.json", "Pod", "a")]) == ["xWebYaml", "xWebJson", "web"])
    }

    @Test("what is the same still is numbered, past names that are taken")
    func numbers() {
        #expect(names([("a-b.yaml", "Pod", "x"), ("a_b.yaml", "Pod", "x"), ("a-b2.yaml", "Pod", "x")]) == ["aBYaml", "aBYaml2", "aB2"])
    }

    @Test("names are unique, whatever the files are called")
    func unique() {
        var generator = SeededGenerator(seed: 7)
        let words = ["web", "Web", "a", "b", "web2", "shop", "-", "1", "webYaml"]
        for _ in 0..<300 {
            let subjects = (0..<Int.random(in: 2...9, using: &generator)).map { _ in
                let depth = Int.random(in: 1...3, using: &generator)
                let path = (0..<depth).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: "/")
                let ending = [".yaml", ".yml", ".json"].randomElement(using: &generator) ?? ""
                return (path + ending, ["Pod", "Job"].randomElement(using: &generator) ?? "", words.randomElement(using: &generator))
            }
            let result = names(subjects)
            #expect(Set(result).count == subjects.count, "\(subjects)")
            #expect(result == names(subjects))
        }
    }
}

/// The same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
