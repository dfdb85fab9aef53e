using SchoolSupport.Core.Events;

namespace SchoolSupport.Core.Tests.Events;

public sealed class TypedBeginTests
{
    [Theory]
    [InlineData("15:00", 900)]
    [InlineData("в 15.30", 930)]
    [InlineData("9", 540)]
    [InlineData("09-05", 545)]
    [InlineData("15 ч", 900)]
    [InlineData("0:00", 0)]
    [InlineData("23:55", 1435)]
    public void An_hour_is_read_as_people_type_it(string text, int minutes) => Assert.Equal(minutes, TypedBegin.Time(text));

    [Theory]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("15:60")]
    [InlineData("15:03")]
    [InlineData("после обеда")]
    [InlineData("150")]
    public void What_is_no_hour_is_none(string text) => Assert.Null(TypedBegin.Time(text));

    [Theory]
    [InlineData("45", 45)]
    [InlineData("90 минут", 90)]
    [InlineData("час", 60)]
    [InlineData("2 часа", 120)]
    [InlineData("1,5 часа", 90)]
    [InlineData("1 ч 30 мин", 90)]
    [InlineData("1 час 20 минут", 80)]
    [InlineData("1:30", 90)]
    [InlineData("3 дня", 4320)]
    [InlineData("полтора часа", 90)]
    public void A_length_is_read_as_people_type_it(string text, int minutes) => Assert.Equal(minutes, TypedBegin.Length(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("7 минут")]
    [InlineData("11 дней")]
    [InlineData("долго")]
    [InlineData("1,33 часа")]
    public void What_is_no_length_is_none(string text) => Assert.Null(TypedBegin.Length(text));

    [Fact]
    public void Every_five_minutes_of_a_day_can_be_typed() =>
        Assert.All(Enumerable.Range(0, 288).Select(cell => cell * 5), minute => Assert.Equal(minute, TypedBegin.Time($"{minute / 60}:{minute % 60:00}")));
}
