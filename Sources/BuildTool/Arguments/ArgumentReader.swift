/// What is wrong with the arguments.
struct UsageError: Error, Equatable {
    let message: String
}

/// Takes arguments apart: `--name value`, `--name=value`, flags, and everything else as it is; all is plain behind `--`.
struct ArgumentReader {
    /// One argument.
    enum Token: Equatable {
        /// `--name`, with what stands behind an equals sign.
        case option(name: String, value: String?)
        /// Anything else.
        case plain(String)
    }

    private var rest: ArraySlice<String>
    private var isPlain = false

    init(_ arguments: some Sequence<String>) {
        rest = Array(arguments)[...]
    }

    /// The next argument, nil behind the last one.
    mutating func next() -> Token? {
        guard let argument = rest.popFirst() else { return nil }
        guard !isPlain, argument.hasPrefix("--") else { return .plain(argument) }
        guard argument != "--" else {
            isPlain = true
            return next()
        }
        guard let sign = argument.firstIndex(of: "=") else { return .option(name: argument, value: nil) }
        return .option(name: String(argument[..<sign]), value: String(argument[argument.index(after: sign)...]))
    }

    /// The value of an option: behind its equals sign or the next argument.
    mutating func value(of name: String, _ attached: String?) throws(UsageError) -> String {
        guard let value = attached ?? rest.popFirst() else { throw UsageError(message: "\(name) needs a value") }
        return value
    }

    /// Refuses a value for an option that takes none.
    func flag(_ name: String, _ attached: String?) throws(UsageError) {
        if let attached { throw UsageError(message: "\(name) takes no value, and `\(attached)` was given") }
    }
}
