extension Explanation {
    /// Nothing is known about what was asked for.
    package struct Failure: Error, Hashable, Sendable {
        /// What is wrong: ``"Pod.spec" has no field "containrs"``.
        package let message: String
        /// The name that was probably meant.
        package let suggestion: String?
    }
}
