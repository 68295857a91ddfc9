extension Constraints {
    /// The name of a time zone (`validateTimeZone`).
    ///
    /// The names are built in, so that the answer is the same on every machine.
    static func timeZone(_ value: String) -> [String] {
        if value.isEmpty { return ["timeZone must be nil or non-empty string"] }
        let isWellFormed = value.parts(at: "/").allSatisfy { part in
            part != "." && part != ".." && part.utf8.first != UInt8(ascii: "-") && part.utf8.count <= 14
                && part.consists { $0.isAlphanumeric || $0.isNamePunctuation || $0 == UInt8(ascii: "+") }
        }
        guard isWellFormed else { return ["unknown time zone \(value)"] }
        var problems: [String] = []
        if value.lowercased() == "local" {
            problems.append("timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones")
        }
        if let problem = location(value) { problems.append(problem) }
        return problems
    }

    /// What Go's `time.LoadLocation` says about the name of a time zone; nil for one that it finds.
    static func location(_ name: String) -> String? {
        if name.isEmpty || name == "Local" { return nil }
        // Go opens a file of this name, so it refuses what could lead out of the folder of time zones.
        if name.utf8.first == UInt8(ascii: "/") || name.utf8.first == UInt8(ascii: "\\") || name.contains(bytesOf: "..") {
            return "time: invalid location name"
        }
        return TimeZoneNames.contains(name) ? nil : "unknown time zone \(name)"
    }
}
