internal import PodSpec
internal import PodSpecValidation

extension Rule {
    /// All rules, in the order of reports.
    package static let all: [Rule] = reading + validation + podSecurity + advice + suppression

    /// The position of each rule in ``all``.
    static let positions = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }

    /// Everything that a rule may be called.
    package static let allNames = Set(all.flatMap(\.names))

    /// Findings without which nothing is known of a document: they can be neither turned off nor suppressed.
    package static let essential: Set<String> = ["syntax", "limitExceeded", "unreadable"]

    private static let reading: [Rule] = [
        reading("syntax", "Not YAML or JSON", "The text cannot be parsed. kubectl refuses the file before it asks a server."),
        reading(
            "typeMismatch",
            "A value of the wrong type",
            "The API server cannot decode the object, often because YAML reads a text without quotes as a number or a boolean."
        ),
        reading("invalidValue", "A value that cannot be read", "The type is right, but the text is no quantity, number or timestamp."),
        reading("unknownKind", "A kind that doesn't exist", "The object has no kind, or one that its apiVersion doesn't serve."),
        reading(
            "unknownField",
            "A field that doesn't exist",
            "The type has no such field in the asked release. A server in strict mode refuses it, any other drops it without a word."
        ),
        reading("duplicateField", "A field that stands twice", "Only the last one counts; a server in strict mode refuses the object."),
        reading("limitExceeded", "Too large or too deep", "The document goes beyond a limit that protects the reader."),
        reading("unreadable", "Unreadable", "The file or folder cannot be read, so that nothing is known of it."),
    ]

    private static let validation: [Rule] = [
        validation("required", "A missing value", "The API server refuses the object: a value that it needs is missing."),
        validation("invalid", "A malformed value", "The API server refuses the object: a value is malformed or contradicts another."),
        validation("notSupported", "A value that isn't known", "The API server refuses the object: the value is none of those it knows."),
        validation("duplicate", "A value that stands twice", "The API server refuses the object: a value that must be unique is repeated."),
        validation("forbidden", "A value that may not be set", "The API server refuses the object: the field may not be set here."),
        validation("tooLong", "Too long", "The API server refuses the object: a text or a map is too long."),
        validation("tooMany", "Too many items", "The API server refuses the object: a list has too many items."),
        validation("notFound", "A reference to nothing", "The API server refuses the object: what is referred to isn't in it."),
        validation("typeInvalid", "A value of a type that isn't taken", "The API server refuses the object: the value's type isn't taken."),
        validation("internal", "A value that cannot be checked", "The API server answers with an internal error."),
        validation("warning", "Accepted with a warning", "The API server accepts the object and returns a warning.", severity: .warning),
    ]

    private static let suppression: [Rule] = [
        Rule(
            "invalidSuppression",
            "A suppression that doesn't work",
            why: "A comment names a rule that doesn't exist, or gives no reason. It suppresses nothing.",
            link: ToolInformation.page("Configuration", "in-a-manifest"),
            severity: .warning
        ),
        Rule(
            "unusedSuppression",
            "A suppression of nothing",
            why: "Nothing was found that it suppresses: the reason is gone, or the path, the resource or the field is misspelt.",
            fix: "remove it",
            link: ToolInformation.page("Configuration", "unused-suppressions"),
            severity: .warning
        ),
        Rule(
            "expiredSuppression",
            "A suppression whose time is over",
            why: "The day until which the findings were to be suppressed is past: they are reported again.",
            fix: "mend what was suppressed, or set another day",
            link: ToolInformation.page("Configuration", "suppressions"),
            severity: .warning
        ),
    ]

    private static func reading(_ code: String, _ title: String, _ why: String) -> Rule {
        Rule(code, title, why: why, link: ToolInformation.page("Diagnostics", "reading-a-manifest"))
    }

    private static func validation(
        _ code: String,
        _ title: String,
        _ why: String,
        severity: Diagnostic.Severity = .error
    ) -> Rule {
        Rule(code, title, why: why, link: ToolInformation.page("Diagnostics", code.lowercased()), severity: severity)
    }
}
