/// Comparing with nil, for values of the API.
///
/// For an equatable value Swift takes the operator that compares two values, and makes a second one, nil, for it. These look at
/// nothing but whether there is one: the rules ask hundreds of times a pod.
extension Optional where Wrapped: APIValue {
    @inlinable @inline(__always)
    package static func == (value: Wrapped?, absence: _OptionalNilComparisonType) -> Bool {
        if case .none = value { true } else { false }
    }

    @inlinable @inline(__always)
    package static func != (value: Wrapped?, absence: _OptionalNilComparisonType) -> Bool {
        if case .none = value { false } else { true }
    }
}
