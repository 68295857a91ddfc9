internal import PodSpec
internal import PodSpecTesting

extension JSONWriter {
    /// A member holding a list of objects.
    mutating func list<Element>(_ name: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void) {
        key(name)
        beginArray()
        for element in elements {
            beginObject()
            members(&self, element)
            endObject()
        }
        endArray()
    }

    /// A member that is null when there is no text.
    mutating func memberOrNull(_ name: String, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// A member that is null when there is no number.
    mutating func memberOrNull(_ name: String, _ number: Int?) {
        key(name)
        if let number { integer(number) } else { null() }
    }

    /// A member holding seconds, null when there are none.
    mutating func timeOrNull(_ name: String, _ time: ScenarioTime?) {
        key(name)
        literal(time?.description ?? "null")
    }

    /// A member holding seconds with their decimals.
    mutating func time(_ name: String, _ time: ScenarioTime) {
        key(name)
        literal(time.description)
    }
}
