using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>The choice of a school: by button, or by typing a part of its name.</summary>
public sealed class InviteToSchoolReceiver(InvitePlaces places) : Receiver<InviteToSchool, IReadOnlyList<SchoolRow>>
{
    internal const string Slot = "school";
    private const int PerPage = 8;
    private const int MostFound = 16;

    protected override Task<IReadOnlyList<SchoolRow>?> Admit(InviteToSchool route, Turn turn) => places.SchoolsOf(turn);

    protected override Task<Outcome> Receive(
        IReadOnlyList<SchoolRow> subject, InviteToSchool route, MessageIn message, bool confirmed, Turn turn)
    {
        var text = ((TextIn)message).Text;
        var found = Find(subject, text);
        if (found is [var only])
            return Task.FromResult(Outcome.GoTo(new InviteByName(route.Role, only.Id)));

        var page = found.Count == 0
            ? Choice($"Школы «{CodePoints.Shorten(text, 100)}» в списке нет.", [], route)
            : Choice($"Нашлось школ: {found.Count}. Какая?", [.. found.Take(MostFound)], route);
        return Task.FromResult(Outcome.Show(page.Row(Button.To("Все школы", new InviteToSchool(route.Role)))));
    }

    protected override Asking Ask(IReadOnlyList<SchoolRow> subject, InviteToSchool route) =>
        new($"Выберите школу кнопкой или напишите часть её названия.", "название школы");

    protected override Task<Page> AskAgain(IReadOnlyList<SchoolRow> subject, InviteToSchool route, Turn turn)
    {
        var part = Parts.Of(subject, route.Page, PerPage);
        Html text = subject.Count == 0
            ? (Html)$"Приглашаем {route.Role.Accusative()}. Школ в списке ещё нет: добавьте первую."
            : $"Приглашаем {route.Role.Accusative()}. В какую школу? Можно написать часть названия или номер.";
        return Task.FromResult(Choice(text, part.Items, route)
            .Row(part.Turns(page => route with { Page = page }))
            .Row(Button.To("‹ Назад", new InviteWho()), Button.To("Отмена", new StopAsking(AskedFor.InvitedPerson))));
    }

    private static Page Choice(Html text, IReadOnlyList<SchoolRow> schools, InviteToSchool route) => new Page(text)
        .Grid(2, schools.Select(school => Button.To(school.Name, new InviteByName(route.Role, school.Id))))
        .Row(Button.To("Добавить школу", new InviteToNewSchool(route.Role)))
        .Expecting(Slot, route);

    // «Школа 3», «СОШ №3» and «3» all find «СОШ № 3»; «3» finds «Лицей № 3» too, but not «СОШ № 13».
    private static List<SchoolRow> Find(IReadOnlyList<SchoolRow> schools, string text)
    {
        if (SchoolName.TryParse(text, out var name, out _) && schools.FirstOrDefault(school => new SchoolName(school.Name).Key == name.Key) is { } exact)
            return [exact];
        var wanted = SearchKey.Words(text);
        return wanted.Count == 0 ? [] : [.. schools.Where(school => wanted.All(word => Has(school, word)))];
    }

    private static bool Has(SchoolRow school, string word) => SearchKey.Words(school.Name).Any(part =>
        char.IsDigit(word[0]) ? part == word : part.StartsWith(word, StringComparison.Ordinal));
}
