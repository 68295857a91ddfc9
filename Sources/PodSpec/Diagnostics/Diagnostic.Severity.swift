extension Diagnostic {
    /// How bad a finding is.
    public enum Severity: String, Hashable, Codable, Sendable, CaseIterable {
        /// The API server would refuse the object.
        case error
        /// The object is accepted, but something is probably not meant.
        case warning
        /// A remark.
        case note
    }
}
