/// The quality of service a pod gets: who is evicted first.
///
/// Kubernetes: `PodStatus.qosClass`.
public struct QOSClass: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Limits equal requests for CPU and memory everywhere.
    public static let guaranteed = QOSClass(rawValue: "Guaranteed")
    /// Some requests or limits.
    public static let burstable = QOSClass(rawValue: "Burstable")
    /// None.
    public static let bestEffort = QOSClass(rawValue: "BestEffort")

    /// The values that Kubernetes knows.
    public static let known: [QOSClass] = [.guaranteed, .burstable, .bestEffort]
}
