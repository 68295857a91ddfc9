extension LabelSelector: ExpressibleByDictionaryLiteral {
    /// Selects what has all of these labels: `selector: ["app": "web"]`. Of a key that stands twice the last value counts.
    @_disfavoredOverload  // `LabelSelector()` stays the memberwise initialiser.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(matchLabels: Dictionary(elements) { $1 })
    }
}
