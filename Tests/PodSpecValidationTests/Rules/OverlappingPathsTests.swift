import Testing

@testable import PodSpecValidation

@Suite struct OverlappingPathsTests {
    /// The look-up finds what comparing each path with each earlier one finds.
    @Test(arguments: 1...40) func lookUpAgreesWithComparison(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        var files = OverlappingPaths()
        var earlier: [String] = []
        for _ in 0..<30 {
            let path = (0...next(4)).map { _ in ["a", "b", "ab"][Int(next(3))] }.joined(separator: "/")
            let expected = earlier.filter { ($0 + "/").hasPrefix(path + "/") || (path + "/").hasPrefix($0 + "/") }
            #expect(files.add(path) == expected.map { "\"\(path)\" with \"\($0)\"" })
            earlier.append(path)
        }
    }

    @Test("A combining character after a slash hides nothing") func bytes() {
        var files = OverlappingPaths()
        #expect(files.add("x/\u{301}") == [])
        #expect(files.add("x").count == 1)
    }

    @Test func emptyPathsOverlapWithNothing() {
        var files = OverlappingPaths()
        #expect(files.add("") == [])
        #expect(files.add("a") == [])
        #expect(files.add("//") == [])
    }
}
