using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

public sealed class IdSourceTests
{
    [Fact]
    public void Ids_rise_while_the_clock_stands_still()
    {
        IdSource ids = new(new ManualClock(), node: 3);
        AssertRising([.. Enumerable.Range(0, 10_000).Select(_ => ids.Next())]);
    }

    [Fact]
    public void Ids_rise_however_the_clock_jumps() => Prop.ForAll<int[]>(jumps =>
    {
        ManualClock clock = new();
        IdSource ids = new(clock, node: 3);
        List<long> made = [];
        foreach (int seconds in jumps)
        {
            made.Add(ids.Next());
            clock.Set(clock.GetUtcNow() + TimeSpan.FromSeconds(seconds));
        }
        AssertRising(made);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ids_follow_those_of_the_process_before_though_the_clock_was_set_back_between()
    {
        ManualClock clock = new();
        long last = new IdSource(clock, node: 1023).Next();
        clock.Set(clock.GetUtcNow() - TimeSpan.FromDays(30));
        Assert.True(new IdSource(clock, node: 0, after: last).Next() > last);
    }

    [Fact]
    public void Two_nodes_never_make_the_same_id()
    {
        ManualClock clock = new();
        IdSource one = new(clock, node: 1), two = new(clock, node: 2);
        HashSet<long> made = [.. Enumerable.Range(0, 5_000).SelectMany(_ => new[] { one.Next(), two.Next() })];
        Assert.Equal(10_000, made.Count);
    }

    [Fact]
    public void Many_threads_get_different_ids()
    {
        IdSource ids = new(TimeProvider.System, node: 0);
        long[] made = new long[40_000];
        Parallel.For(0, made.Length, i => made[i] = ids.Next());
        Assert.Equal(made.Length, made.Distinct().Count());
    }

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("2026-09-01")]
    [InlineData("2089-01-01")]
    public void An_id_is_a_positive_number_in_every_year_the_program_may_live_in(string date)
    {
        ManualClock clock = new(DateTimeOffset.Parse(date + "T00:00:00Z", null));
        Assert.True(new IdSource(clock, node: 1023).Next() > 0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1024)]
    public void A_node_that_does_not_fit_its_bits_is_refused(int node) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IdSource(new ManualClock(), node));

    private static void AssertRising(IReadOnlyList<long> ids) =>
        Assert.All(ids.Zip(ids.Skip(1)), pair => Assert.True(pair.First < pair.Second));
}
