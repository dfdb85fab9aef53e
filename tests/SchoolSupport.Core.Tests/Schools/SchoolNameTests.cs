using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class SchoolNameTests
{
    [Theory]
    [InlineData("МБОУ СОШ №12", "школа 12")]
    [InlineData("СОШ № 12", "школа 12")]
    [InlineData("школа 12", "школа 12")]
    [InlineData("Сош12", "школа 12")]
    [InlineData("МБОУ «Средняя общеобразовательная школа № 12 имени А. А. Придуманного»", "школа 12")]
    [InlineData("Школа с углублённым изучением отдельных предметов № 12", "школа 12")]
    [InlineData("Гимназия № 12", "гимназия 12")]
    [InlineData("Лицей №12", "лицей 12")]
    [InlineData("Школа-интернат № 12", "интернат 12")]
    [InlineData("МКОУ «Зелёновская ООШ»", "школа зеленовская")]
    [InlineData("Зеленовская основная школа", "школа зеленовская")]
    [InlineData("СОШ № 1 с. Зелёное", "школа 1 зеленое")]
    [InlineData("СОШ № 12а", "школа 12а")]
    public void Spellings_of_one_school_share_a_key(string name, string key) => Assert.Equal(key, new SchoolName(name).Key);

    [Theory]
    [InlineData("СОШ № 12", "СОШ № 2")]
    [InlineData("СОШ № 1", "Гимназия № 1")]
    [InlineData("СОШ № 1 с. Зелёное", "СОШ № 1 с. Красное")]
    public void Different_schools_have_different_keys(string one, string other) =>
        Assert.NotEqual(new SchoolName(one).Key, new SchoolName(other).Key);

    [Theory]
    [InlineData("МБОУ")]
    [InlineData("имени Придуманного")]
    [InlineData("г.")]
    public void A_name_of_nothing_but_noise_still_has_a_key(string name) => Assert.NotEmpty(new SchoolName(name).Key);

    [Fact]
    public void The_text_is_cleaned_of_what_cannot_be_seen() =>
        Assert.Equal("СОШ № 12", new SchoolName(" СОШ\u00A0№\u200B\t12\n").Text);

    [Theory]
    [InlineData(null, "Название школы пустое.")]
    [InlineData("  ", "Название школы пустое.")]
    [InlineData("«»", "«»» не похоже на название школы.")]
    public void What_is_no_name_is_refused(string? text, string ending)
    {
        Assert.False(SchoolName.TryParse(text, out _, out string? problem));
        Assert.EndsWith(ending, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_may_be_200_characters_and_no_longer()
    {
        Assert.True(SchoolName.TryParse(new string('ш', 200), out _, out _));
        Assert.False(SchoolName.TryParse(new string('ш', 201), out _, out _));
    }

    [Fact]
    public void Case_and_yo_never_change_the_key() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => !SchoolName.TryParse(text, out SchoolName? name, out _)
            || new SchoolName(name.Text.ToLowerInvariant().Replace('ё', 'е')).Key == new SchoolName(name.Text.ToLowerInvariant()).Key)
        .QuickCheckThrowOnFailure();
}
