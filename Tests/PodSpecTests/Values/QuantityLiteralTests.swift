import PodSpec
import Testing

@Suite("Quantities from literals")
struct QuantityLiteralTests {
    @Test func aLiteralIsWhatItsTextIs() throws {
        let half: Quantity = "500m"
        #expect(half == Quantity(milliValue: 500))
        #expect(half.description == "500m")
        let memory: Quantity = "1.5Gi"
        #expect(try memory == Quantity(parsing: "1536Mi"))
    }

    @Test func whatIsNoQuantityKeepsItsTextAndCountsAsZero() {
        var bad: Quantity = "512MB"
        #expect(bad.description == "512MB")
        #expect(bad.manifestValue == .string("512MB"))
        #expect(bad.isZero && !bad.isNegative)
        #expect(bad.value == 0 && bad.milliValue == 0 && bad.clampedValue() == 0)
        #expect(bad + 1 == 1 && 1 - bad == 1 && (-bad).isZero)
        #expect(bad != 0 && bad != "512KB" && bad == "512MB")
        #expect(Set([bad, "512MB", 0]).count == 2)
        bad.roundUp(toScale: 0)
        #expect(bad.description == "512MB")
    }
}
