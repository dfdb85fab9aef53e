using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public sealed class SchoolOrderTests
{
    [Fact]
    public void School_2_comes_before_school_12_and_kinds_stay_together()
    {
        string[] sorted = ["Гимназия № 10", "Лицей «Ёлочка»", "МБОУ СОШ №2", "СОШ № 9", "СОШ № 9а", "ООШ № 12", "СОШ № 101"];

        Assert.Equal(sorted, sorted.Reverse().BySchool(name => name));
    }

    [Fact]
    public void Who_belongs_to_no_school_comes_first_and_equals_keep_their_order()
    {
        (string Name, string? School)[] people = [("Б", "СОШ № 3"), ("А", "СОШ № 3"), ("В", null), ("Г", "СОШ № 2")];

        Assert.Equal("ВГБА", string.Concat(people.BySchool(person => person.School).Select(person => person.Name)));
    }

    [Theory]
    [InlineData("СОШ № 12", "школа 000012")]
    [InlineData("СОШ № 12б", "школа 000012б")]
    [InlineData("Школа «Надежда»", "школа надежда")]
    [InlineData("СОШ № 1234567", "школа 1234567")]
    [InlineData(null, "")]
    public void Numbers_are_padded_so_that_keys_sort_as_schools_do(string? name, string key) => Assert.Equal(key, SchoolOrder.KeyOf(name));
}
