using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Consultations;

namespace SchoolSupport.Core.Tests.Consultations;

public sealed class BusyTimesTests
{
    private static readonly DateTimeOffset Zero = DateTimeOffset.FromUnixTimeMilliseconds(5_000_000 * BusyCells.Milliseconds);

    private static readonly Arbitrary<int[]> Cells = Gen.Choose(0, 60).ListOf().Select(cells => cells.ToArray()).ToArbitrary();

    [Fact]
    public void A_time_overlaps_exactly_when_one_of_its_cells_is_taken() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Cells, Gen.Choose(0, 60).ToArbitrary(), Gen.Choose(1, 20).ToArbitrary(), (taken, from, length) =>
            BusyTimes.OfCells(taken.Select(cell => BusyCells.At(Zero) + cell)).Overlaps(Zero.AddMinutes(5 * from), Zero.AddMinutes(5 * (from + length)))
            == taken.Any(cell => cell >= from && cell < from + length)));

    [Fact]
    public void Cells_and_stretches_of_time_say_the_same() => Prop.ForAll(Cells, Gen.Choose(0, 60).ToArbitrary(), (taken, from) =>
    {
        BusyTimes cells = BusyTimes.OfCells(taken.Select(cell => BusyCells.At(Zero) + cell));
        BusyTimes ranges = BusyTimes.Of(taken.Select(cell => new TimeRange(Zero.AddMinutes(5 * cell), Zero.AddMinutes((5 * cell) + 5))));
        return cells.Overlaps(Zero.AddMinutes(5 * from), Zero.AddMinutes((5 * from) + 45)) == ranges.Overlaps(Zero.AddMinutes(5 * from), Zero.AddMinutes((5 * from) + 45));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stretches_of_cells_say_the_same_as_their_cells() => Prop.ForAll(Cells, Gen.Choose(1, 9).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (firsts, count, from) =>
    {
        List<long> begins = [.. firsts.Select(first => BusyCells.At(Zero) + first)];
        BusyTimes stretches = BusyTimes.OfCells(begins.Select(first => (first, (long)count)));
        BusyTimes cells = BusyTimes.OfCells(begins.SelectMany(first => Enumerable.Range(0, count).Select(cell => first + cell)));
        return stretches.Overlaps(Zero.AddMinutes(5 * from), Zero.AddMinutes((5 * from) + 10)) == cells.Overlaps(Zero.AddMinutes(5 * from), Zero.AddMinutes((5 * from) + 10));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_begun_of_a_cell_takes_it()
    {
        BusyTimes busy = BusyTimes.Of([new TimeRange(Zero.AddMinutes(2), Zero.AddMinutes(6))]);

        Assert.True(busy.Overlaps(Zero, Zero.AddMinutes(1)));
        Assert.True(busy.Overlaps(Zero.AddMinutes(9), Zero.AddMinutes(20)));
        Assert.False(busy.Overlaps(Zero.AddMinutes(10), Zero.AddMinutes(20)));
    }

    [Fact]
    public void No_time_overlaps_nothing() => Assert.False(BusyTimes.OfCells([BusyCells.At(Zero)]).Overlaps(Zero, Zero));
}
