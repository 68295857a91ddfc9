extension SchemaField {
    /// The type of the objects that the field holds, itself or in a list; nil when it holds none.
    package var objectType: (any APIObject.Type)? {
        func objectType(of type: any APIValue.Type) -> (any APIObject.Type)? {
            (type as? any APIObject.Type) ?? (type as? any APICollection.Type).flatMap { objectType(of: $0.elementType) }
        }
        return objectType(of: access.valueType)
    }

    /// The enumeration that the field's text is one of, itself or in a list or map; nil when any text will do.
    package var enumerationType: (any OpenEnumeration.Type)? {
        func enumerationType(of type: any APIValue.Type) -> (any OpenEnumeration.Type)? {
            (type as? any OpenEnumeration.Type) ?? (type as? any APICollection.Type).flatMap { enumerationType(of: $0.elementType) }
        }
        return enumerationType(of: access.valueType)
    }
}
