internal import PodSpec
public import PodSpecValidation

extension Validatable {
    /// Throws the difference between what validation finds and what is expected. See ``DiagnosticMismatch/init(found:expected:)``.
    ///
    /// This is what the helpers for Swift Testing and XCTest in `PodSpecExpectations` stand on, for any other test framework.
    public func checkDiagnostics(_ expected: [String], options: ValidationOptions = ValidationOptions()) throws(DiagnosticMismatch) {
        if let mismatch = DiagnosticMismatch(found: validate(options), expected: expected) { throw mismatch }
    }
}
