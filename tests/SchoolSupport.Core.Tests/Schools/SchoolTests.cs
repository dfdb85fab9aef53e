using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class SchoolTests
{
    [Theory]
    [InlineData("СОШ № 12", true)]
    [InlineData("ООШ № 14", false)]
    [InlineData("Школа 3", null)]
    public void A_school_known_by_name_only_takes_its_grades_from_it(string name, bool? expected) =>
        Assert.Equal(expected, School.Named(10, 1, new SchoolName(name)).HasUpperGrades);

    [Fact]
    public void A_school_is_checked_together_with_its_municipality() =>
        Assert.Equal(new SchoolScope(1, 10), School.Named(10, 1, new SchoolName("СОШ № 12")).Scope);
}
