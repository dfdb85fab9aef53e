using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class SchoolKindTests
{
    [Theory]
    [InlineData("СОШ № 12", true)]
    [InlineData("МБОУ «Средняя общеобразовательная школа № 3»", true)]
    [InlineData("Гимназия №1", true)]
    [InlineData("МАОУ Лицей «Созвездие»", true)]
    [InlineData("МКОУ СОШ12", true)]
    [InlineData("ООШ № 14", false)]
    [InlineData("Ивановская основная общеобразовательная школа", false)]
    [InlineData("Начальная школа – детский сад № 2", false)]
    [InlineData("Прогимназия № 2", false)]
    [InlineData("Школа 12", null)]
    [InlineData("Центр образования «Ошлань»", null)]
    [InlineData("", null)]
    public void Upper_grades_are_guessed_from_the_name_or_left_unknown(string name, bool? expected) =>
        Assert.Equal(expected, SchoolKinds.Guess(name).HasUpperGrades());
}
