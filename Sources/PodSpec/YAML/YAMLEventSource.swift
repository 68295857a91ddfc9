internal import CYAML

/// Owns libyaml's parser over bytes that stay where they are.
///
/// `yaml_parser_t` points into itself, so it lives on the heap and this owner cannot be copied.
struct YAMLEventSource: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeBufferPointer<UInt8>
    private let firstLine: Int

    /// Starts a parser, nil when memory is short. `input` must outlive it; `firstLine` is the line it starts on, from 0.
    init?(_ input: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.input = input
        self.firstLine = firstLine
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        // Kubernetes' bytes are UTF-8 by now; libyaml must not guess again.
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Parses the next event into `event`; the caller deletes it.
    @inline(__always)
    func next(_ event: inout yaml_event_t) throws(YAMLProblem) {
        guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    }

    private func problem() -> YAMLProblem {
        let state = parser.pointee
        let what = state.problem.map { String(cString: $0) } ?? "the document cannot be parsed"
        guard state.error == YAML_READER_ERROR else {
            let context = state.context.map { String(cString: $0) }
            let line = firstLine + Int(state.problem_mark.line)
            return YAMLProblem(
                detail: context.map { "\(what) (\($0) that starts on line \(firstLine + Int(state.context_mark.line) + 1))" } ?? what,
                line: line,
                column: Int(state.problem_mark.column),
                suggestion: Self.suggestion(for: what, context: context)
            )
        }
        // Reader errors carry a byte offset and no mark.
        let (line, column) = position(ofByte: state.problem_offset)
        let value = state.problem_value
        let shown = value >= 0 ? ": U+" + String(value, radix: 16, uppercase: true) : ""
        return YAMLProblem(detail: what + shown, line: line, column: column)
    }

    /// The line and column of a byte, found by counting since nothing better is known.
    private func position(ofByte offset: Int) -> (line: Int, column: Int) {
        var (line, column) = (firstLine, 0)
        for byte in input.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                (line, column) = (line + 1, 0)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// Help for the mistakes that people make most.
    private static func suggestion(for problem: String, context: String?) -> String? {
        if problem.contains("cannot start any token") {
            return "indent with spaces, not tabs, and put text that starts with one of `@`, `` ` `` or `%` in quotes"
        }
        if problem.contains("mapping values are not allowed") {
            return "put text that contains `: ` in quotes, and check that this key is indented like its neighbours"
        }
        if problem.contains("did not find expected key") {
            return "indent this line like the other keys of its mapping"
        }
        if problem.contains("did not find expected '-' indicator") {
            return "indent the items of a list alike, each behind a `-`"
        }
        if problem.contains("unexpected end of stream"), context?.contains("quoted scalar") == true {
            return "close the quote"
        }
        return nil
    }
}
