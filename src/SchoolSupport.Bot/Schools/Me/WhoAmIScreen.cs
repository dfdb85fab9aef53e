using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Mine;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;
using PersonRow = SchoolSupport.Storage.Schools.PersonRow;

namespace SchoolSupport.Bot.Schools;

public sealed class WhoAmIScreen(PersonStore people) : Screen<WhoAmI, PersonRow>
{
    protected override Task<PersonRow?> Admit(WhoAmI route, Turn turn) => people.Find(turn.Member.PersonId);

    protected override Task<Page> Show(PersonRow subject, WhoAmI route, Turn turn)
    {
        var member = turn.Member;
        var others = member.All.Where(standing => standing.Id != member.Acting.Id).Select(standing => standing.Title).ToList();
        return Task.FromResult(new Page(Html.Lines([
            $"<b>{subject.Name ?? "Имя не указано"}</b>",
            $"Сейчас вы здесь: <b>{member.Acting.Title}</b>",
            others.Count > 0 ? (Html?)$"Ещё ваши роли: {string.Join("; ", others)}" : null,
            subject.ConsentAt is { } at ? (Html?)$"Согласие на обработку данных: {RussianDate.DayMonthYear(turn.DateOf(at))}" : null]))
            .Row(others.Count > 0 ? Button.To("Сменить роль", new MyRoles()) : null)
            .Row(Button.To("Что обо мне хранится", new MyData()), Button.To("Исправить имя", new MyName()))
            .Row(member.Acting.Role == Role.Administrator ? [] : [Button.To("Напоминания", new MyReminders()), Button.To("Часовой пояс", new MyZone())])
            .Row(Button.To("Уйти и стереть мои данные", new AskToLeave()))
            .Row(Button.To("Меню", new Home())));
    }
}
