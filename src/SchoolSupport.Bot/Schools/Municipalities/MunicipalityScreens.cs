using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class MunicipalityListScreen(MunicipalityStore municipalities) : Screen<MunicipalityList, Member>
{
    private const int PerPage = 8;

    protected override Task<Member?> Admit(MunicipalityList route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Page> Show(Member subject, MunicipalityList route, Turn turn)
    {
        var part = Parts.Of(await municipalities.List(), route.Page, PerPage);
        return new Page(part.Items.Count == 0 ? (Html)$"Муниципалитетов ещё нет. Создайте первый." : $"<b>Муниципалитеты</b>")
            .Grid(1, part.Items.Select(row => Button.To(row.Name, new MunicipalityPage(row.Id))))
            .Row(part.Turns(page => new MunicipalityList(page)))
            .Row(Button.To("Создать муниципалитет", new NewMunicipality()))
            .Row(Button.To("Меню", new Home()));
    }
}

public sealed class MunicipalityPageScreen(MunicipalityStore municipalities, MembershipStore memberships) : Screen<MunicipalityPage, MunicipalityRow>
{
    protected override async Task<MunicipalityRow?> Admit(MunicipalityPage route, Turn turn) =>
        Administrators.Only(turn) is null ? null : await municipalities.Find(route.Municipality);

    protected override async Task<Page> Show(MunicipalityRow subject, MunicipalityPage route, Turn turn)
    {
        var coordinators = (await memberships.People(subject.Id)).Where(line => line.Role == Role.Coordinator.Code).ToList();
        return new Page(Html.Lines([
            $"<b>{subject.Name}</b>",
            $"Часовой пояс: {RussianZones.TitleOf(subject.TimeZone)}",
            $"",
            coordinators.Count == 0 ? (Html)$"Координаторов ещё нет." : Administrators.List("Координаторы", coordinators, turn)]))
            .Grid(1, coordinators.Select(line => Button.To(line.Name ?? "Без имени", new PersonCard(line.MembershipId))))
            .Row(Button.To("Пригласить координатора", new InviteByName(InvitedRole.Coordinator, subject.Id)))
            .Row(Button.To("Часовой пояс", new ChooseZone(subject.Id)), Button.To("‹ Назад", new MunicipalityList()));
    }
}

public sealed class AdministratorListScreen(MembershipStore memberships) : Screen<AdministratorList, Member>
{
    protected override Task<Member?> Admit(AdministratorList route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Page> Show(Member subject, AdministratorList route, Turn turn)
    {
        var administrators = await memberships.Administrators();
        return new Page(Administrators.List("Администраторы", administrators, turn))
            .Grid(1, administrators.Select(line => Button.To(line.Name ?? "Без имени", new PersonCard(line.MembershipId))))
            .Row(Button.To("Пригласить администратора", new InviteByName(InvitedRole.Administrator, 0)))
            .Row(Button.To("Меню", new Home()));
    }
}

internal static class Administrators
{
    /// <summary>The member, if they act as an administrator.</summary>
    public static Member? Only(Turn turn) => AccessRules.MayRunInstallation(turn.Member.Acting.Membership) ? turn.Member : null;

    public static Html List(string title, IEnumerable<PersonLine> people, Turn turn) => Html.Lines(
        [$"<b>{title}</b>", .. people.Select<PersonLine, Html>(line => $"{line.Name ?? "Без имени"}: {PersonStates.Of(line, turn)}")]);
}
