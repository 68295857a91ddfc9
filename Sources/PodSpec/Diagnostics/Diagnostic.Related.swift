extension Diagnostic {
    /// Another place that has to do with a finding.
    public struct Related: Hashable, Sendable {
        /// The field.
        public var path: FieldPath
        /// Where it stands in the text; nil for values that don't come from a text.
        public var location: SourceLocation?
        /// What it has to do with the finding, without the path.
        public var message: String

        /// Makes a related place.
        public init(path: FieldPath, location: SourceLocation? = nil, message: String) {
            self.path = path
            self.location = location
            self.message = message
        }
    }
}
