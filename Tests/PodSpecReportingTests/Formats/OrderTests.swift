import PodSpecReporting
import PodSpecValidation
import Testing

/// The number of files that are checked at once changes nothing.
@Suite struct OrderTests {
    @Test(arguments: TestRun.Format.allCases)
    func jobsChangeNothing(_ format: TestRun.Format) async throws {
        let folder = try Manifests.folder()
        for number in 0..<40 { try folder.write(number % 3 == 0 ? Manifests.dirty : Manifests.clean, to: "many/\(number).yaml") }
        let one = try await TestRun(folder, ["", "absent.yaml"], format: format, jobs: 1)
        let four = try await TestRun(folder, ["", "absent.yaml"], format: format, jobs: 4)
        #expect(one.output == four.output)
        #expect(one.summary.exitCode == 2)
        #expect(four.summary.exitCode == 2)
        #expect(one.summary.files == 48)
    }
}
