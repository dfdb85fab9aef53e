using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class PersonNameTests
{
    [Theory]
    [InlineData("Петрова Анна Ивановна", "А. Петрова")]
    [InlineData("Анна Ивановна Петрова", "А. Петрова")]
    [InlineData("Петрова Анна", "А. Петрова")]
    [InlineData("Анна Петрова", "А. Петрова")]
    [InlineData("Петрова А. И.", "А. Петрова")]
    [InlineData("А.И. Петрова", "А. Петрова")]
    [InlineData("Петрова А.И.", "А. Петрова")]
    [InlineData("Мамедов Рауф Ариф оглы", "Р. Мамедов")]
    [InlineData("Соловьёва-Седова Ольга Петровна", "О. Соловьёва-Седова")]
    [InlineData("Анна Ивановна", "Анна Ивановна")]
    [InlineData("Петрова", "Петрова")]
    public void Initials_find_the_surname_in_either_order(string name, string initials) =>
        Assert.Equal(initials, new PersonName(name).Initials);

    [Fact]
    public void Capitals_become_ordinary_case() => Assert.Equal("Петрова Анна", new PersonName("ПЕТРОВА  АННА").Text);

    [Fact]
    public void The_key_ignores_case_and_yo() => Assert.Equal(new PersonName("семенова алена").Key, new PersonName("Семёнова Алёна").Key);

    [Theory]
    [InlineData("", "Имя не указано.")]
    [InlineData(null, "Имя не указано.")]
    [InlineData("Я", "«Я» не похоже на имя человека.")]
    [InlineData("Анна 2", "«Анна 2» не похоже на имя человека.")]
    [InlineData("<b>Анна</b>", "«<b>Анна</b>» не похоже на имя человека.")]
    [InlineData("=cmd", "«=cmd» не похоже на имя человека.")]
    public void What_is_no_name_is_refused(string? text, string expected)
    {
        Assert.False(PersonName.TryParse(text, out _, out string? problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void A_name_is_bounded()
    {
        Assert.True(PersonName.TryParse(new string('а', 120), out _, out _));
        Assert.False(PersonName.TryParse(new string('а', 121), out _, out string? problem));
        Assert.Equal("Имя длиннее 120 символов.", problem);
    }

    [Fact]
    public void Characters_that_turn_the_text_around_are_dropped() => Assert.Equal("Анна Петрова", new PersonName("Анна\u202E Петрова").Text);
}
