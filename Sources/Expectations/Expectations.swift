internal import PodSpec
internal import PodSpecTesting
public import PodSpecValidation

/// Expects that the API server takes an object without an error or a warning.
///
/// It works in tests of Swift Testing and of XCTest alike and reports every finding at the line that calls it.
///
/// ```swift
/// @Test func isValid() { expectValid(pod) }
/// ```
public func expectValid(
    _ object: some Validatable,
    options: ValidationOptions = ValidationOptions(),
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: UInt = #line,
    column: UInt = #column
) {
    expectDiagnostics(of: object, [], options: options, fileID: fileID, filePath: filePath, line: line, column: column)
}

/// Expects these diagnostics of an object and no others, in any order.
///
/// A line is a message, alone or behind `error: ` or `warning: `. What is missing and what is too many is reported at the line that
/// calls.
///
/// ```swift
/// expectDiagnostics(of: pod, ["spec.containers[0].image: Required value"])
/// ```
public func expectDiagnostics(
    of object: some Validatable,
    _ expected: [String],
    options: ValidationOptions = ValidationOptions(),
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: UInt = #line,
    column: UInt = #column
) {
    let mismatch = DiagnosticMismatch(found: object.validate(options), expected: expected)
    report(mismatch, CallSite(fileID: fileID, filePath: filePath, line: line, column: column))
}

/// Expects these diagnostics of all objects in a manifest's text and no others, in any order.
///
/// Lines may have the place too: `12:5: error: unknown field "spec.containers[0].livenesProbe"`.
public func expectDiagnostics(
    ofManifest text: String,
    _ expected: [String],
    options: ValidationOptions = ValidationOptions(),
    fileID: StaticString = #fileID,
    filePath: StaticString = #filePath,
    line: UInt = #line,
    column: UInt = #column
) {
    let found = ManifestStream(text).flatMap { $0.validate(options) }
    report(
        DiagnosticMismatch(found: found, expected: expected),
        CallSite(fileID: fileID, filePath: filePath, line: line, column: column)
    )
}
