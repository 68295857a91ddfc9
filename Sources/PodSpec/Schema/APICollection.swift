/// A list, whatever is in it.
package protocol APIList {
    /// The type of the elements.
    static var elementType: any APIValue.Type { get }
}

extension Array: APIList where Element: APIValue {
    package static var elementType: any APIValue.Type { Element.self }
}

/// A map, whatever is in it.
package protocol APIMap {
    /// The type of the values.
    static var valueType: any APIValue.Type { get }
}

extension Dictionary: APIMap where Key == String, Value: APIValue {
    package static var valueType: any APIValue.Type { Value.self }
}
