/// One thing in which two objects differ.
public struct Difference: Hashable, Sendable {
    /// What happened to the field on the way from the left object to the right one.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// Only the right object has it.
        case added
        /// Only the left object has it.
        case removed
        /// Both have it, with other values.
        case changed
        /// Both lists have the same items in another order, where order means something.
        case reordered
    }

    /// What happened.
    public var kind: Kind
    /// The field. Items of a list that have a name are named by it: `spec.containers[web].image`.
    public var path: FieldPath
    /// The left value: as it is written, or the default where nothing is written. Nil for what was added.
    public var left: ManifestValue?
    /// The right value: as it is written, or the default where nothing is written. Nil for what was removed.
    public var right: ManifestValue?

    /// Makes a difference.
    public init(_ kind: Kind, at path: FieldPath, left: ManifestValue? = nil, right: ManifestValue? = nil) {
        self.kind = kind
        self.path = path
        self.left = left
        self.right = right
    }
}

extension Difference: CustomStringConvertible {
    /// `path: left → right` on one line, values as JSON.
    public var description: String {
        func text(_ value: ManifestValue?) -> String {
            guard let value else { return "–" }
            let json = ManifestEncoder(options: .init(format: .json, isCompact: true)).encode(value)
            return json.last == "\n" ? String(json.dropLast()) : json
        }
        return switch kind {
        case .added: "\(path): added \(text(right))"
        case .removed: "\(path): removed \(text(left))"
        case .changed: "\(path): \(text(left)) → \(text(right))"
        case .reordered: "\(path): reordered \(text(left)) → \(text(right))"
        }
    }
}
