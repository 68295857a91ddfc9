import PodSpec
import Testing

@Suite("Layout of values")
struct LayoutTests {
    @Test("A quantity is aligned like the numbers in it, which unoptimised code needs")
    func alignment() {
        #expect(MemoryLayout<Quantity>.alignment == 8)
        #expect(MemoryLayout<Quantity>.stride <= 32)
    }
}
