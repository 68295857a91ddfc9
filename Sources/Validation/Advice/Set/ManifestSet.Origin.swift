internal import PodSpec

extension ManifestSet {
    /// Which object of which file a finding is about.
    public struct Origin: Hashable, Sendable {
        /// The file, as it was named when the object was added.
        public var file: String
        /// The index of its document in the file, from 0.
        public var document: Int
        /// Its position inside a `List`, outermost list first.
        public var item: [Int]
        /// The `apiVersion` it names.
        public var apiVersion: String?
        /// The `kind` it names.
        public var kind: String?
        /// `metadata.name`.
        public var name: String?
        /// `metadata.namespace`.
        public var namespace: String?

        init(_ manifest: Manifest, file: String) {
            self.file = file
            document = manifest.document
            item = manifest.item
            apiVersion = manifest.apiVersion
            kind = manifest.kind
            name = manifest.name
            namespace = manifest.namespace
        }

        /// `Deployment "web"`.
        var title: String { (kind ?? "object") + (name.map { " \(GoText.quoted($0))" } ?? "") }

        /// Whether an object of this namespace can be meant by one of another. Who names no namespace may be in any.
        func sharesNamespace(with other: String?) -> Bool {
            namespace == nil || other == nil || namespace == other
        }
    }
}
