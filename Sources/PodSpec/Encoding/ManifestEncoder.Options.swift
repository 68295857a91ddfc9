extension ManifestEncoder {
    /// The language that an encoder writes.
    public enum Format: Hashable, Sendable, CaseIterable {
        /// Block style YAML as `kubectl get -o yaml` prints it.
        case yaml
        /// JSON.
        case json
    }

    /// How an encoder prints.
    public struct Options: Hashable, Sendable {
        /// The language. Default YAML.
        public var format: Format
        /// Whether JSON stands on one line, without spaces. YAML has no such form. Default false.
        public var isCompact: Bool
        /// Spaces for each level, from 2 to 9. Default 2.
        public var indentation: Int {
            didSet { indentation = Self.clamped(indentation) }
        }

        /// Makes options; what isn't given has its default.
        public init(format: Format = .yaml, isCompact: Bool = false, indentation: Int = 2) {
            self.format = format
            self.isCompact = isCompact
            self.indentation = Self.clamped(indentation)
        }

        /// A block scalar tells its indentation by one digit, and an element's mapping starts two columns behind its dash.
        private static func clamped(_ indentation: Int) -> Int { min(max(indentation, 2), 9) }
    }
}
