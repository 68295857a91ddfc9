import Foundation

/// What this process has used.
enum Usage {
    /// Time on processors, in the program and in the kernel on its behalf.
    static var processorSeconds: Double {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #endif
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Memory in use; on macOS the most that was in use.
    static var residentMegabytes: Double {
        if let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first
        {
            return (Double(pages) ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
        }
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return Double(usage.ru_maxrss) / 1e6
    }
}
