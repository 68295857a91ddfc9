package import PodSpec

/// What the rules found in one object, in Kubernetes' words.
///
/// Rules append and go on: nothing is thrown and the first problem hides no other. The methods are named as the constructors of
/// apimachinery's `field.Error`, so that a rule reads like its original.
package struct Findings: Sendable {
    /// The findings in the order in which the rules came across them.
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    /// A value is missing.
    package mutating func required(_ path: FieldPath, _ detail: String = "") {
        add(.required, path, "Required value", nil, detail)
    }

    /// A value is malformed.
    package mutating func invalid(_ path: FieldPath, _ value: FindingValue, _ detail: String) {
        add(.invalid, path, "Invalid value", value, detail)
    }

    /// A value is malformed that is too large to be shown.
    package mutating func invalid(_ path: FieldPath, omittingValue detail: String) {
        add(.invalid, path, "Invalid value", nil, detail)
    }

    /// A value is none of a closed list.
    package mutating func notSupported(_ path: FieldPath, _ value: FindingValue, _ allowed: [String]) {
        let list = allowed.map { GoText.quoted($0) }.joined(separator: ", ")
        add(.notSupported, path, "Unsupported value", value, allowed.isEmpty ? "" : "supported values: \(list)")
    }

    /// A value that must be unique stands for the second time.
    package mutating func duplicate(_ path: FieldPath, _ value: FindingValue) {
        add(.duplicate, path, "Duplicate value", value, "")
    }

    /// A value may not be set here.
    package mutating func forbidden(_ path: FieldPath, _ detail: String) {
        add(.forbidden, path, "Forbidden", nil, detail)
    }

    /// A text or map is longer than `limit` bytes.
    package mutating func tooLong(_ path: FieldPath, limit: Int) {
        add(.tooLong, path, "Too long", nil, "may not be more than \(limit) bytes")
    }

    /// A list has more than `limit` items.
    package mutating func tooMany(_ path: FieldPath, count: Int, limit: Int) {
        add(.tooMany, path, "Too many", .integer(Int64(count)), "must have at most \(limit) items")
    }

    /// A reference leads nowhere inside the object.
    package mutating func notFound(_ path: FieldPath, _ value: FindingValue, _ detail: String = "") {
        add(.notFound, path, "Not found", value, detail)
    }

    /// A value has a type that isn't accepted.
    package mutating func typeInvalid(_ path: FieldPath, _ value: FindingValue, _ detail: String) {
        add(.typeInvalid, path, "Invalid value", value, detail)
    }

    /// A field that the asked release doesn't have yet.
    package mutating func unknownField(_ path: FieldPath, since: KubernetesVersion, asked version: KubernetesVersion) {
        diagnostics.append(
            Diagnostic(
                code: .unknownField,
                path: path,
                detail: "unknown field \"\(path)\"",
                message: "unknown field \"\(path)\"",
                suggestion: "since \(since): Kubernetes \(version) doesn't have it yet"
            )
        )
    }

    /// The server could not check something.
    package mutating func internalError(_ path: FieldPath, _ detail: String) {
        add(.internal, path, "Internal error", nil, detail)
    }

    /// The API server accepts the object but says something about it.
    package mutating func warning(_ path: FieldPath, _ message: String) {
        diagnostics.append(Diagnostic(severity: .warning, code: .warning, path: path, detail: message, message: message))
    }

    /// Leaves the errors only.
    package mutating func removeWarnings() {
        diagnostics.removeAll { $0.severity == .warning }
    }

    /// Adds what was found elsewhere.
    package mutating func append(_ other: Findings) {
        diagnostics += other.diagnostics
    }

    private mutating func add(_ code: Diagnostic.Code, _ path: FieldPath, _ title: String, _ value: FindingValue?, _ detail: String) {
        var message = path.isRoot ? title : "\(path): \(title)"
        if let value { message += ": \(value.message)" }
        if !detail.isEmpty { message += ": \(detail)" }
        diagnostics.append(Diagnostic(code: code, path: path, value: value?.text, detail: detail, message: message))
    }
}
