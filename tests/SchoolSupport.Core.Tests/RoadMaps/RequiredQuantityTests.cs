using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class RequiredQuantityTests
{
    [Theory]
    [InlineData("Проведено не менее 2 семинаров", 2, "не менее 2 семинаров")]
    [InlineData("не менее двух вебинаров для педагогов", 2, "не менее двух вебинаров")]
    [InlineData("Не менее трёх методических семинаров", 3, "Не менее трёх методических семинаров")]
    [InlineData("Не менее 3-х консультаций", 3, "Не менее 3-х консультаций")]
    [InlineData("минимум 5 открытых уроков в школе", 5, "минимум 5 открытых уроков")]
    [InlineData("не менее чем 4 публикации", 4, "не менее чем 4 публикации")]
    [InlineData("Охват не менее 80 % педагогов, не менее 2 мастер-классов", 2, "не менее 2 мастер-классов")]
    public void What_is_held_or_made_is_counted(string text, int count, string phrase) =>
        Assert.Equal(new RequiredQuantity(count, phrase), RequiredQuantity.Suggest(text));

    [Theory]
    [InlineData("не менее 80 % педагогов")]
    [InlineData("не менее 36 часов")]
    [InlineData("не менее 2 раз в год")]
    [InlineData("Доля учителей не менее 50 процентов")]
    [InlineData("не менее 10 учителей приняли участие")]
    [InlineData("не менее одного семинара")]
    [InlineData("2 семинара")]
    [InlineData("не менее 200 уроков")]
    [InlineData("")]
    [InlineData(null)]
    public void Shares_hours_people_and_times_are_not(string? text) => Assert.Null(RequiredQuantity.Suggest(text));
}
