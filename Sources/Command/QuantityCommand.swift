internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting

/// `podspec quantity`.
struct QuantityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quantity",
        abstract: "Reads quantities, one a line, and prints what Kubernetes makes of them.",
        discussion: "For each line of standard input a JSON object: in, ok, canonical, value, milliValue and format, or the error."
    )

    func run() throws {
        var output = OutputBuffer()
        while let text = readLine() {
            output.append(Self.answer(text))
            output.flush()
        }
        output.flush(isForced: true)
    }

    private static func answer(_ text: String) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("in", text)
        do throws(Quantity.ParseError) {
            let quantity = try Quantity(parsing: text)
            line.member("ok", true)
            line.member("canonical", quantity.description)
            line.member("value", quantity.value)
            line.member("milliValue", quantity.milliValue)
            line.member("format", quantity.format.rawValue)
        } catch {
            line.member("ok", false)
            line.member("error", error.message)
            line.member("suggestion", ifPresent: error.hint)
        }
        line.endObject()
        line.endLine()
        return line.bytes
    }
}
