extension ResourceRequirements {
    /// The name of a resource, such as `cpu`.
    public struct Name: RawRepresentable, Hashable, Sendable {
        /// The name as it stands in manifests.
        public let rawValue: String

        /// Makes a name from its text.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Processor time, in cores: `500m` is half a core.
        public static let cpu = Name(rawValue: ResourceName.cpu)
        /// Memory, in bytes: `128Mi`.
        public static let memory = Name(rawValue: ResourceName.memory)
        /// Room on the node's disk for logs, the writable layer and `emptyDir` volumes, in bytes.
        public static let ephemeralStorage = Name(rawValue: "ephemeral-storage")

        /// Huge pages of one size, such as `2Mi`.
        public static func hugePages(_ size: String) -> Name { Name(rawValue: "hugepages-" + size) }

        /// A resource of a device plugin or of one's own, such as `nvidia.com/gpu`.
        public static func extended(_ name: String) -> Name { Name(rawValue: name) }
    }
}
