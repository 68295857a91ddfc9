/// Random choices.
struct Dice<Generator: RandomNumberGenerator> {
    var generator: Generator

    init(_ generator: Generator) {
        self.generator = generator
    }

    /// True in so many of 100 cases.
    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    mutating func number<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> Number {
        Number.random(in: range, using: &generator)
    }

    mutating func pick<Value>(_ first: Value, _ others: Value...) -> Value {
        others.randomElement(using: &generator).flatMap { chance(100 / (others.count + 1)) ? nil : $0 } ?? first
    }

    /// The value in half of the cases.
    mutating func maybe<Value>(_ value: Value) -> Value? { chance(50) ? value : nil }

    /// A DNS label of 3 to 20 characters.
    mutating func name() -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let middle = Array("abcdefghijklmnopqrstuvwxyz0123456789-")
        let count = number(1...18)
        let text = (0..<count).map { _ in middle.randomElement(using: &generator) ?? "-" }
        return String([letters.randomElement(using: &generator) ?? "a"] + text + [letters.randomElement(using: &generator) ?? "z"])
    }
}
