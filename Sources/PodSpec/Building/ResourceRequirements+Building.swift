extension ResourceRequirements {
    /// What is reserved and what is the most.
    ///
    /// ```swift
    /// .requests([.cpu: "500m", .memory: "128Mi"], limits: [.memory: "256Mi"])
    /// ```
    public static func requests(_ requests: [Name: Quantity], limits: [Name: Quantity]? = nil) -> ResourceRequirements {
        ResourceRequirements(limits: limits.map(byText), requests: byText(requests))
    }

    /// The most that may be used, which is also what is reserved.
    public static func limits(_ limits: [Name: Quantity]) -> ResourceRequirements {
        ResourceRequirements(limits: byText(limits))
    }

    private static func byText(_ amounts: [Name: Quantity]) -> [String: Quantity] {
        Dictionary(amounts.map { ($0.key.rawValue, $0.value) }) { $1 }
    }
}
