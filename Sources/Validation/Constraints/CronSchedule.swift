internal import PodSpec

/// Schedules as cron writes them, read as the parser of robfig/cron (version 3) reads them, with its words for what is wrong.
enum CronSchedule {
    private struct Field {
        var range: ClosedRange<Int>
        var names: [String] = []

        /// The number behind a name, which counts from the range's start.
        func number(named name: Substring) -> Int? {
            names.firstIndex(of: name.lowercased()).map { $0 + range.lowerBound }
        }
    }

    private struct Problem: Error {
        var text: String
    }

    private static let fields = [
        Field(range: 0...59),
        Field(range: 0...23),
        Field(range: 1...31),
        Field(range: 1...12, names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
        Field(range: 0...6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ]

    private static let descriptors: Set<String> = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]

    /// The first thing that is wrong with a schedule; nil for a good one.
    static func problem(in text: String) -> String? {
        do throws(Problem) {
            try check(text)
            return nil
        } catch {
            return error.text
        }
    }

    private static func check(_ text: String) throws(Problem) {
        var rest = text
        if let zoned = text.dropping(prefix: "TZ=") ?? text.dropping(prefix: "CRON_TZ=") {
            let parts = zoned.unicodeScalars.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
            // Nothing after the zone: the parser of Go falls over, and the server says how.
            guard parts.count == 2 else {
                throw Problem(text: "invalid schedule format: runtime error: slice bounds out of range [:-1]")
            }
            if let problem = Constraints.location(parts[0]) { throw Problem(text: "provided bad location \(parts[0]): \(problem)") }
            rest = Self.trimmed(parts[1])
        }
        if rest.starts(with: "@") { return try checkDescriptor(rest) }
        let words = rest.unicodeScalars.split { $0.properties.isWhitespace }.map { Substring($0) }
        guard words.count == fields.count else {
            let found = words.joined(separator: " ")
            throw Problem(text: "expected exactly \(fields.count) fields, found \(words.count): [\(found)]")
        }
        for (word, field) in zip(words, fields) {
            for part in word.parts(at: ",") where !part.isEmpty { try check(part, field) }
        }
    }

    /// A text without the white space around it (`strings.TrimSpace`).
    private static func trimmed(_ text: String) -> String {
        let start = text.unicodeScalars.drop(while: \.properties.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    private static func checkDescriptor(_ text: String) throws(Problem) {
        if descriptors.contains(text) { return }
        guard let duration = text.dropping(prefix: "@every ") else { throw Problem(text: "unrecognized descriptor: \(text)") }
        if let problem = GoDuration.problem(in: duration) { throw Problem(text: "failed to parse duration \(text): \(problem)") }
    }

    /// Checks a number, a range or a range with a step.
    private static func check(_ expression: Substring, _ field: Field) throws(Problem) {
        let steps = expression.parts(at: "/")
        let bounds = (steps.first ?? "").parts(at: "-")
        var (start, end) = (field.range.lowerBound, field.range.upperBound)
        if let first = bounds.first, first != "*", first != "?" {
            start = try number(first, field)
            switch bounds.count {
            case 1: end = start
            case 2: end = try number(bounds[1], field)
            default: throw Problem(text: "too many hyphens: \(expression)")
            }
        }
        var step = 1
        switch steps.count {
        case 1: break
        case 2:
            step = try number(steps[1])
            if bounds.count == 1 { end = field.range.upperBound }
        default: throw Problem(text: "too many slashes: \(expression)")
        }
        if start < field.range.lowerBound {
            throw Problem(text: "beginning of range (\(start)) below minimum (\(field.range.lowerBound)): \(expression)")
        }
        if end > field.range.upperBound {
            throw Problem(text: "end of range (\(end)) above maximum (\(field.range.upperBound)): \(expression)")
        }
        if start > end { throw Problem(text: "beginning of range (\(start)) beyond end of range (\(end)): \(expression)") }
        if step == 0 { throw Problem(text: "step of range should be a positive number: \(expression)") }
    }

    private static func number(_ text: Substring, _ field: Field) throws(Problem) -> Int {
        if let number = field.number(named: text) { return number }
        return try number(text)
    }

    private static func number(_ text: Substring) throws(Problem) -> Int {
        guard let number = Int(text) else {
            let digits =
                text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+") ? text.utf8.dropFirst() : text.utf8[...]
            let isNumeric = !digits.isEmpty && digits.allSatisfy(\.isDigit)
            let reason = isNumeric ? "value out of range" : "invalid syntax"
            throw Problem(text: "failed to parse int from \(text): strconv.Atoi: parsing \(GoText.quoted(String(text))): \(reason)")
        }
        if number < 0 { throw Problem(text: "negative number (\(number)) not allowed: \(text)") }
        return number
    }
}
