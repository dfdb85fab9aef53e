using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class PeopleListScreen(PeopleSight sight) : Screen<PeopleList, IReadOnlyList<PersonLine>>
{
    private const int PerPage = 8;
    private const int ButtonsPerRow = 4;

    protected override Task<IReadOnlyList<PersonLine>?> Admit(PeopleList route, Turn turn) => sight.Of(turn.Member.Acting);

    protected override Task<Page> Show(IReadOnlyList<PersonLine> subject, PeopleList route, Turn turn)
    {
        var acting = turn.Member.Acting;
        var absent = subject.Count(PersonStates.IsAbsent);
        var listed = route.OnlyAbsent ? subject.Where(PersonStates.IsAbsent).ToList() : subject;
        var part = Parts.Of(listed, route.Page, PerPage);

        IEnumerable<Html?> lines =
        [
            Heading(acting, listed.Count, absent, route.OnlyAbsent),
            .. Groups(part, turn),
            part.Items.Count > 0 ? (Html?)$"\nНажмите на номер, чтобы открыть." : null,
        ];
        return Task.FromResult(new Page(Html.Lines(lines))
            .Grid(ButtonsPerRow, part.Numbered().Select(line => Button.To($"{line.Number}", new PersonCard(line.Item.MembershipId))))
            .Row(part.Turns(page => route with { Page = page }))
            .Row(route.OnlyAbsent
                ? Button.To("Все люди", new PeopleList())
                : absent > 0 && acting.Role != Role.Director ? Button.To($"Кто ещё не вошёл · {absent}", new PeopleList(0, OnlyAbsent: true)) : null)
            .Row(Actions(acting))
            .Row(Button.To("Меню", new Home())));
    }

    private static Html Heading(Standing acting, int listed, int absent, bool onlyAbsent)
    {
        var people = Counted.People(listed);
        if (onlyAbsent)
            return listed == 0 ? (Html)$"<b>Кто ещё не вошёл</b>\n\nВсе приглашённые уже в боте." : $"<b>Кто ещё не вошёл</b> · {people}";
        var place = acting.Role == Role.Director ? acting.SchoolName : "Люди";
        return absent == 0 ? (Html)$"<b>{place}</b> · {people}" : $"<b>{place}</b> · {people}, не вошли: {absent}";
    }

    private static IEnumerable<Html> Groups(Part<PersonLine> part, Turn turn) => part.Numbered()
        .GroupBy(line => line.Item.SchoolName)
        .SelectMany<IGrouping<string?, (int Number, PersonLine Item)>, Html>(school =>
        [
            turn.Member.Acting.Role == Role.Director ? Html.Empty : $"\n<b>{school.Key ?? "Муниципалитет"}</b>",
            .. school.Select(line => Line(line.Number, line.Item, turn)),
        ]);

    private static Html Line(int number, PersonLine line, Turn turn) =>
        $"{number}. {line.Name ?? "Без имени"}, {Role.FromCode(line.Role).Title}: {PersonStates.Of(line, turn)}";

    private static IEnumerable<Button> Actions(Standing acting)
    {
        if (acting.Role == Role.Coordinator)
            return [Button.To("Пригласить", new InviteWho()), Button.To("Загрузить список", new LoadPeople())];
        return acting.Role == Role.Director
            ? [Button.To("Пригласить учителя", new InviteByName(InvitedRole.Teacher, acting.Membership.SchoolId!.Value))]
            : [];
    }
}
