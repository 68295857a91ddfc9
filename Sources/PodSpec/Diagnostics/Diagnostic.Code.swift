extension Diagnostic {
    /// What kind of finding a diagnostic is; stable, for programs to switch on.
    ///
    /// An open set: later versions may add codes.
    public struct Code: RawRepresentable, Hashable, Codable, Sendable {
        /// The code as it stands in the JSON output.
        public let rawValue: String

        /// Makes a code from its text.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The text is not YAML or JSON.
        public static let syntax = Code(rawValue: "syntax")
        /// A value of the wrong type, such as a boolean where a string is expected.
        public static let typeMismatch = Code(rawValue: "typeMismatch")
        /// A value of the right type that cannot be read: a bad quantity, an integer out of range.
        public static let invalidValue = Code(rawValue: "invalidValue")
        /// A kind that its apiVersion doesn't serve, or an object that names none.
        public static let unknownKind = Code(rawValue: "unknownKind")
        /// A field that its type doesn't have.
        public static let unknownField = Code(rawValue: "unknownField")
        /// A key that stands twice in one mapping.
        public static let duplicateField = Code(rawValue: "duplicateField")
        /// A limit on size, depth, nodes or aliases was reached.
        public static let limitExceeded = Code(rawValue: "limitExceeded")
        /// The file or folder could not be read.
        public static let unreadable = Code(rawValue: "unreadable")

        /// Something the API server accepts but warns about.
        public static let warning = Code(rawValue: "warning")
        /// A check of the Pod Security Standards that the pod violates.
        public static let podSecurity = Code(rawValue: "podSecurity")
        /// Something that experienced people would do differently.
        public static let advice = Code(rawValue: "advice")

        /// Kubernetes: a required value is missing (`FieldValueRequired`).
        public static let required = Code(rawValue: "required")
        /// Kubernetes: a malformed value (`FieldValueInvalid`).
        public static let invalid = Code(rawValue: "invalid")
        /// Kubernetes: a value outside a closed list (`FieldValueNotSupported`).
        public static let notSupported = Code(rawValue: "notSupported")
        /// Kubernetes: a value that must be unique stands twice (`FieldValueDuplicate`).
        public static let duplicate = Code(rawValue: "duplicate")
        /// Kubernetes: a value that may not be set here (`FieldValueForbidden`).
        public static let forbidden = Code(rawValue: "forbidden")
        /// Kubernetes: a text or map that is too long (`FieldValueTooLong`).
        public static let tooLong = Code(rawValue: "tooLong")
        /// Kubernetes: a list with too many items (`FieldValueTooMany`).
        public static let tooMany = Code(rawValue: "tooMany")
        /// Kubernetes: something referred to inside the object doesn't exist (`FieldValueNotFound`).
        public static let notFound = Code(rawValue: "notFound")
        /// Kubernetes: a value of a type that isn't accepted (`FieldValueTypeInvalid`).
        public static let typeInvalid = Code(rawValue: "typeInvalid")
        /// Kubernetes: the server could not check something (`InternalError`).
        public static let `internal` = Code(rawValue: "internal")
    }
}

extension Diagnostic.Code: CustomStringConvertible {
    /// The code's text.
    public var description: String { rawValue }
}
