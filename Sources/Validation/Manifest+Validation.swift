public import PodSpec

extension Manifest {
    /// What decoding found and what kube-apiserver would say, in the order of the text.
    ///
    /// An object that could not be read completely gets no further verdict: a field that is broken would be called missing.
    public func validate(_ options: ValidationOptions = ValidationOptions()) -> [Diagnostic] {
        guard isDecoded, let object else { return diagnostics }
        var findings = object.validate(options, newFields: newFields)
        if let source, !findings.isEmpty {
            let place = FindingPlace(object)
            var locator = ManifestSource.Locator(source)
            for index in findings.indices { findings[index].location = locator.location(of: place.path(of: findings[index].path)) }
        }
        return (diagnostics + findings).inTextOrder()
    }
}
