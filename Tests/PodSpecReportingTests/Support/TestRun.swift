import Foundation
import PodSpec
import PodSpecReporting
import PodSpecValidation
import Testing

/// A run of `validate` over a folder, with its output.
struct TestRun {
    enum Format: CaseIterable, Sendable {
        case text, json, github, sarif, junit, gitlab

        func reporter(in folder: FolderPath) -> any Reporter {
            switch self {
            case .text: TextReporter(style: Style(isColored: false))
            case .json: JSONReporter()
            case .github: GitHubReporter(folder: folder)
            case .sarif: SARIFReporter(folder: folder)
            case .junit: JUnitReporter()
            case .gitlab: GitLabReporter(folder: folder)
            }
        }
    }

    let output: String
    let summary: Summary

    /// Checks `names` in a folder; the empty name is the folder itself.
    init(
        _ folder: TemporaryFolder,
        _ names: [String] = [""],
        format: Format = .text,
        jobs: Int = 1,
        options change: (inout RunOptions) -> Void = { _ in }
    ) async throws {
        var options = RunOptions()
        // Whatever stands above the temporary folder must not count.
        options.today = try #require(CalendarDate("2026-06-15"))
        change(&options)
        var bytes: [UInt8] = []
        let run = ValidationRun(options: options, reporter: format.reporter(in: folder.folderPath), jobs: jobs)
        summary = await run.check(names.map { folder / $0 }) { buffer, _ in bytes += buffer.take() }
        output = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: folder.path + "/", with: "")
    }

    /// The lines of the text format that say what was found: no excerpts, no fixes, no summary.
    var findings: [String] {
        output.split(separator: "\n").map(String.init).filter { line in
            line.contains(": error: ") || line.contains(": warning: ") || line.contains(": note: ")
        }
    }

    var json: Any {
        get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }
}
