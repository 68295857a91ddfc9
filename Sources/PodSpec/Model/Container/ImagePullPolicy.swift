/// When the kubelet pulls an image.
///
/// Kubernetes: `Container.imagePullPolicy`.
public struct ImagePullPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Ask the registry before every start.
    public static let always = ImagePullPolicy(rawValue: "Always")
    /// Pull only when the node lacks the image.
    public static let ifNotPresent = ImagePullPolicy(rawValue: "IfNotPresent")
    /// Never pull; the image must be on the node.
    public static let never = ImagePullPolicy(rawValue: "Never")

    /// The values that Kubernetes knows.
    public static let known: [ImagePullPolicy] = [.always, .ifNotPresent, .never]
}
