internal import PodSpecTesting

#if canImport(Testing)
    internal import Testing
#endif
#if canImport(XCTest)
    internal import XCTest
#endif

/// Where a test calls an expectation.
struct CallSite {
    let fileID: StaticString
    let filePath: StaticString
    let line: UInt
    let column: UInt
}

/// Records a difference with the framework whose test is running; nothing without one.
func report(_ mismatch: DiagnosticMismatch?, _ site: CallSite) {
    guard let mismatch else { return }
    #if canImport(Testing)
        if Test.current != nil {
            let location = SourceLocation(
                fileID: "\(site.fileID)",
                filePath: "\(site.filePath)",
                line: Int(clamping: site.line),
                column: Int(clamping: site.column)
            )
            Issue.record(Comment(rawValue: mismatch.description), sourceLocation: location)
            return
        }
    #endif
    #if canImport(XCTest)
        XCTFail(mismatch.description, file: site.filePath, line: site.line)
    #endif
}
