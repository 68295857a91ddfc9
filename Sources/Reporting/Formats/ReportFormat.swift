/// How verdicts are printed.
package enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, github, sarif, junit, gitlab

    /// What prints in the format; colours are for text only.
    package func reporter(isColored: Bool) -> any Reporter {
        switch self {
        case .text: TextReporter(style: Style(isColored: isColored))
        case .json: JSONReporter()
        case .github: GitHubReporter()
        case .sarif: SARIFReporter()
        case .junit: JUnitReporter()
        case .gitlab: GitLabReporter()
        }
    }
}
