internal import PodSpec

/// Prints differences for programs: an array of the objects that differ.
enum DiffJSON {
    static func bytes(of differences: [ManifestDifference]) -> [UInt8] {
        ManifestEncoder(options: .init(format: .json)).bytes(of: ManifestValue.array(differences.map(value)))
    }

    private static func value(of difference: ManifestDifference) -> ManifestValue {
        var object = ManifestValue.Object()
        object["kind"] = .string(difference.identity.kind)
        object["namespace"] = .string(difference.identity.namespace)
        object["name"] = .string(difference.identity.name)
        object["change"] = .string(difference.kind.rawValue)
        object["differences"] = .array(difference.differences.map(value))
        return .object(object)
    }

    private static func value(of difference: Difference) -> ManifestValue {
        var object = ManifestValue.Object()
        object["path"] = .string(difference.path.description)
        object["change"] = .string(difference.kind.rawValue)
        object["left"] = difference.left
        object["right"] = difference.right
        return .object(object)
    }
}
