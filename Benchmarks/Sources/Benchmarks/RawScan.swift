import LibYAML

/// libyaml alone: its events, thrown away. Nothing that reads YAML with it can be faster.
enum RawScan {
    /// The number of events of a stream, 0 for one that cannot be parsed.
    static func events(_ bytes: [UInt8]) -> Int {
        var parser = yaml_parser_t()
        var event = yaml_event_t()
        return bytes.withUnsafeBufferPointer { buffer in
            withUnsafeMutablePointer(to: &parser) { parser in
                guard yaml_parser_initialize(parser) == 1 else { return 0 }
                defer { yaml_parser_delete(parser) }
                yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
                var count = 0
                while true {
                    guard yaml_parser_parse(parser, &event) == 1 else { return 0 }
                    let isEnd = event.type == YAML_STREAM_END_EVENT
                    yaml_event_delete(&event)
                    count += 1
                    if isEnd { return count }
                }
            }
        }
    }
}
