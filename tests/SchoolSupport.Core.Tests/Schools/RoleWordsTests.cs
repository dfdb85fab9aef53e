using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.Schools;

public class RoleWordsTests
{
    [Theory]
    [InlineData("директор", "director")]
    [InlineData("И. о. директора", "director")]
    [InlineData("Директор школы", "director")]
    [InlineData("director", "director")]
    [InlineData("учитель математики", "teacher")]
    [InlineData("Педагог", "teacher")]
    [InlineData("Тьютор", "tutor")]
    [InlineData("наставник", "tutor")]
    [InlineData("муниципальный координатор", "coordinator")]
    [InlineData("контроль исполнения", "controller")]
    [InlineData("Контролёр", "controller")]
    [InlineData("школа-куратор", "curator")]
    public void A_role_is_recognised_in_the_words_of_staff_lists(string text, string code)
    {
        Assert.True(RoleWords.TryParse(text, out Role? role, out _));
        Assert.Equal(code, role.Code);
    }

    [Theory]
    [InlineData("", "Роль не указана.")]
    [InlineData("бухгалтер", "Роль «бухгалтер» неизвестна. Бывают: координатор, контролёр, директор, учитель, тьютор, куратор.")]
    [InlineData("зам. директора по УВР", "Роли «заместитель директора» нет. Если этот человек отвечает на анкеты, напишите «директор».")]
    [InlineData("Замдиректора", "Роли «заместитель директора» нет. Если этот человек отвечает на анкеты, напишите «директор».")]
    [InlineData("директор, куратор", "В ячейке «директор, куратор» две роли. Напишите, пожалуйста, каждую отдельной строкой.")]
    [InlineData("администратор", "Администратора приглашают не списком, а отдельной командой.")]
    public void What_names_no_single_role_is_refused(string text, string expected)
    {
        Assert.False(RoleWords.TryParse(text, out _, out string? problem));
        Assert.Equal(expected, problem);
    }
}
