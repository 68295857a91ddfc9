extension Quantity {
    /// Why a text is not a quantity: Kubernetes' own message, and a hint on what to write instead.
    public struct ParseError: Error, Hashable, Sendable {
        /// The three ways Kubernetes refuses a quantity.
        public enum Kind: Error, Hashable, Sendable, CaseIterable {
            /// The text is not a number followed by the characters of a suffix.
            case malformed
            /// There are no digits where the suffix needs some.
            case invalidNumber
            /// The characters after the number are no suffix.
            case unknownSuffix
        }

        /// How Kubernetes refuses the text.
        public let kind: Kind

        /// The text that was to be read.
        public let text: String

        /// The message Kubernetes gives.
        public var message: String {
            switch kind {
            case .malformed:
                "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
            case .invalidNumber: "unable to parse numeric part of quantity"
            case .unknownSuffix: "unable to parse quantity's suffix"
            }
        }

        internal init(kind: Kind, text: String) {
            self.kind = kind
            self.text = text
        }
    }
}

extension Quantity.ParseError: CustomStringConvertible {
    /// The message of Kubernetes, then the hint.
    public var description: String { "\(message). \(hint)" }
}
