/// A Kubernetes minor release, such as 1.36.
public struct KubernetesVersion: Hashable, Comparable, Codable, Sendable {
    /// The number behind `1.`.
    public let minor: Int

    /// The release `1.minor`.
    public init(minor: Int) {
        self.minor = minor
    }

    /// Reads `1.36` or `v1.36`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = (text.hasPrefix("v") ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "1", let minor = Int(parts[1]), (0...99).contains(minor) else { return nil }
        self.minor = minor
    }

    /// Orders by release.
    public static func < (left: KubernetesVersion, right: KubernetesVersion) -> Bool {
        left.minor < right.minor
    }

    /// The release whose recorded verdicts the rules follow.
    public static let reference = KubernetesVersion(minor: 36)
    /// The oldest release that can be asked for.
    public static let oldest = KubernetesVersion(minor: 31)
    /// The newest release whose fields the model has.
    public static let newest = KubernetesVersion(minor: 37)
}

extension KubernetesVersion: CustomStringConvertible {
    /// `1.36`.
    public var description: String { "1.\(minor)" }
}
