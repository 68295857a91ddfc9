#if canImport(XCTest)
    import PodSpec
    import PodSpecExpectations
    import PodSpecTesting
    import XCTest

    /// The expectations in a test of XCTest.
    final class XCTestExpectationTests: XCTestCase {
        func testWhatIsExpectedIsFound() {
            expectValid(Pod.fixture(.probes))
            expectDiagnostics(of: InvalidPodFixture.portOutOfRange.pod, [InvalidPodFixture.portOutOfRange.error])
        }
    }
#endif
