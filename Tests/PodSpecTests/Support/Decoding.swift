import PodSpec

/// Decodes a manifest that a test has written.
func decoded<Value: Decodable>(_ type: Value.Type = Value.self, _ text: String) throws -> Value {
    try ManifestDecoder().decode(type, from: text)
}

/// The value at a path of member names and list indices; nil where there is nothing.
extension ManifestValue {
    func at(_ path: String) -> ManifestValue? {
        var value: ManifestValue? = self
        for step in path.split(separator: ".") {
            if case .array(let elements)? = value, let index = Int(step) {
                value = elements.indices.contains(index) ? elements[index] : nil
            } else {
                value = value?[String(step)]
            }
        }
        return value
    }
}
