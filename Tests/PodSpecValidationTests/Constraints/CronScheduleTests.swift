import Testing

@testable import PodSpecValidation

@Suite struct CronScheduleTests {
    @Test(arguments: [
        "* * * * *", "*/5 * * * *", "0 0 1 jan sun", "1,2,3 0-6/2 ? * MON-FRI", "@daily", "@every 1h30m", ",  * * * *", "0 0 30 2 *",
        "5/15 * * * *", "+1 * * * *", "TZ=UTC  @daily", "CRON_TZ=Europe/Berlin * * * * * ", "@every 2562047h47m16.854775807s",
    ])
    func good(_ schedule: String) {
        #expect(CronSchedule.problem(in: schedule) == nil)
    }

    @Test(arguments: [
        ("every day", "expected exactly 5 fields, found 2: [every day]"),
        (" ", "expected exactly 5 fields, found 0: []"),
        ("60 * * * *", "end of range (60) above maximum (59): 60"),
        ("* * 0 * *", "beginning of range (0) below minimum (1): 0"),
        ("5-1 * * * *", "beginning of range (5) beyond end of range (1): 5-1"),
        ("*/0 * * * *", "step of range should be a positive number: */0"),
        ("1-2-3 * * * *", "too many hyphens: 1-2-3"),
        ("*/1/2 * * * *", "too many slashes: */1/2"),
        ("* * L * *", #"failed to parse int from L: strconv.Atoi: parsing "L": invalid syntax"#),
        ("*/-1 * * * *", "negative number (-1) not allowed: -1"),
        ("@often", "unrecognized descriptor: @often"),
        ("@every 5", #"failed to parse duration @every 5: time: missing unit in duration "5""#),
        ("@every 5d", #"failed to parse duration @every 5d: time: unknown unit "d" in duration "5d""#),
        ("@every 1é", #"failed to parse duration @every 1é: time: unknown unit "\xc3\xa9" in duration "1\xc3\xa9""#),
        ("@every 9999999h", #"failed to parse duration @every 9999999h: time: invalid duration "9999999h""#),
        ("@every 2562047h48m", #"failed to parse duration @every 2562047h48m: time: invalid duration "2562047h48m""#),
        ("TZ=Mars * * * * *", "provided bad location Mars: unknown time zone Mars"),
        ("TZ=../etc * * * * *", "provided bad location ../etc: time: invalid location name"),
        ("TZ=UTC", "invalid schedule format: runtime error: slice bounds out of range [:-1]"),
    ])
    func bad(_ schedule: String, _ problem: String) {
        #expect(CronSchedule.problem(in: schedule) == problem)
    }

    @Test(arguments: ["UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "US/Pacific"])
    func timeZones(_ name: String) {
        #expect(Constraints.timeZone(name).isEmpty)
    }

    @Test(arguments: ["europe/berlin", "Mars/Olympus", "Europe", "Europe/", "..", "/UTC", "America/Argentina", "Europe/Berlin Paris"])
    func noTimeZones(_ name: String) {
        #expect(Constraints.timeZone(name) == ["unknown time zone \(name)"])
    }

    @Test("Go opens no file for a name with two dots", arguments: ["..x", "Etc/UTC/..y", "a..b"])
    func noLocations(_ name: String) {
        #expect(Constraints.timeZone(name) == ["time: invalid location name"])
    }
}
