using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class RoleTests
{
    [Theory]
    [InlineData("administrator", "администратор", false)]
    [InlineData("coordinator", "координатор", false)]
    [InlineData("controller", "контролёр", false)]
    [InlineData("director", "директор", true)]
    [InlineData("teacher", "учитель", true)]
    [InlineData("tutor", "тьютор", false)]
    [InlineData("curator", "куратор", true)]
    public void A_role_keeps_its_code_title_and_need_of_a_school(string code, string title, bool needsSchool)
    {
        Role role = Role.FromCode(code);
        Assert.Equal((title, needsSchool), (role.Title, role.NeedsSchool));
    }

    [Fact]
    public void Codes_are_not_shared() => Assert.Equal(7, Role.All.Select(role => role.Code).Distinct().Count());

    [Theory]
    [InlineData("Director")]
    [InlineData("директор")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_the_exact_code_names_a_role(string? code) => Assert.Null(Role.Find(code));

    [Fact]
    public void An_unknown_code_is_refused() => Assert.Throws<ArgumentException>(() => Role.FromCode("king"));
}
