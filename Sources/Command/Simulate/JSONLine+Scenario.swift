internal import PodSpecTesting

extension JSONLine {
    /// A member holding a list of objects.
    mutating func list<Element>(_ name: StaticString, _ elements: [Element], _ members: (inout JSONLine, Element) -> Void) {
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
    mutating func memberOrNull(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { value(text) } else { raw("null".utf8) }
    }

    /// A member that is null when there is no number.
    mutating func memberOrNull(_ name: StaticString, _ number: Int?) {
        key(name)
        if let number { value(number) } else { raw("null".utf8) }
    }

    /// A member holding seconds, null when there are none.
    mutating func timeOrNull(_ name: StaticString, _ time: ScenarioTime?) {
        key(name)
        raw((time?.description ?? "null").utf8)
    }

    /// A true or false member.
    mutating func member(_ name: StaticString, _ flag: Bool) {
        key(name)
        raw((flag ? "true" : "false").utf8)
    }

    /// A member holding seconds with their decimals.
    mutating func time(_ name: StaticString, _ time: ScenarioTime) {
        key(name)
        raw(time.description.utf8)
    }
}
