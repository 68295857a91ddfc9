extension APIObject {
    /// A copy with changes.
    ///
    /// ```swift
    /// let canary = pod.with { $0.metadata?.name = "web-canary" }
    /// ```
    public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
        var copy = self
        try change(&copy)
        return copy
    }

    /// A copy with another value in one field.
    ///
    /// ```swift
    /// Container(name: "web", image: "nginx:1.29").with(\.readinessProbe, .httpGet("/ready", port: 80))
    /// ```
    public func with<Value>(_ field: WritableKeyPath<Self, Value>, _ value: Value) -> Self {
        var copy = self
        copy[keyPath: field] = value
        return copy
    }
}
