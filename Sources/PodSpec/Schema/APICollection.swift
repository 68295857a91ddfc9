/// A list or map of values, whatever these are.
package protocol APICollection {
    /// The type of the elements or values.
    static var elementType: any APIValue.Type { get }
    /// Whether it is a map.
    static var isMap: Bool { get }
}

extension Array: APICollection where Element: APIValue {
    package static var elementType: any APIValue.Type { Element.self }
    package static var isMap: Bool { false }
}

extension Dictionary: APICollection where Key == String, Value: APIValue {
    package static var elementType: any APIValue.Type { Value.self }
    package static var isMap: Bool { true }
}
