/// What a reporter remembers from one verdict of a file to the next.
package struct FileReport: Sendable {
    /// The file as it is named in reports.
    package let file: String
    /// How often the same file came earlier in the run.
    package let occurrence: Int
    /// What is printed when the file is done.
    var pending = OutputBuffer()
    /// Verdicts by what they came to.
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0
    private var counts: [String: Int] = [:]

    package init(file: String, occurrence: Int = 0) {
        self.file = file
        self.occurrence = occurrence
    }

    /// How often a text was counted before in this file.
    mutating func count(_ text: String) -> Int {
        defer { counts[text, default: 0] += 1 }
        return counts[text, default: 0]
    }
}
