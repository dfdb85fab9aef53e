using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

/// <summary>Who cannot be written to any more, with their phones: a call is what is left.</summary>
internal static class UnreachablePage
{
    private const int MostShown = 20;
    private const int MostButtons = 4;

    public static Page Of(IReadOnlyList<UnreachablePerson> people) => new Page(Html.Lines(
    [
        $"Не могу написать {Plural.Count(people.Count, "человеку", "людям", "людям")}: бот заблокирован или аккаунта больше нет.",
        .. people.Take(MostShown).Select(Line),
        people.Count > MostShown ? (Html)$"…и ещё {people.Count - MostShown}" : null,
        $"",
        $"Позвоните, пожалуйста. Когда человек снова напишет боту, непрочитанное придёт ему само; если сменил аккаунт, дайте новую ссылку.",
    ]))
        .Grid(1, people.Take(MostButtons).Select(person => Button.To(person.Name ?? "Без имени", new PersonCard(person.MembershipId))))
        .Row(Button.To("Люди", new PeopleList()));

    private static Html Line(UnreachablePerson person) =>
        $"• {person.Name ?? "Без имени"}, {Role.FromCode(person.Role).Title}{(person.SchoolName is { } school ? $", {school}" : "")}{(Phones.Show(person.Phone) is { } phone ? $": {phone}" : "")}";
}
