/// What reports say about the tool that made them.
package enum ToolInformation {
    package static let name = "podspec"
    package static let version = "0.1.0"
    package static let home = "https://github.com/podspec/podspec"

    /// The page of our documentation about something.
    static func page(_ file: String, _ section: String) -> String {
        "\(home)/blob/main/Documentation/\(file).md#\(section)"
    }
}
