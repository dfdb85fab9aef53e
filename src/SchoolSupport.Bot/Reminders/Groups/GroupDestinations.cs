using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Groups;

internal sealed class DepartmentGroupScreen(DepartmentGroupStore groups, ReminderPolicyStore policies, SettingStore settings) : Screen<DepartmentGroup, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(DepartmentGroup route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Page> Show(OwnMunicipality subject, DepartmentGroup route, Turn turn) =>
        await groups.OfMunicipality(subject.Id) is { LinkedAt: { } since } group
            ? GroupPages.Linked(group, RussianDate.DayMonth(turn.DateOf(since), turn.Today), (await policies.Of(subject.Id)).MondaySummary)
            : GroupPages.HowTo(await settings.Get(BotIdentity.UserNameSetting) ?? string.Empty);
}

/// <summary>A group that the visitor asked for, and the municipality it is to belong to.</summary>
internal sealed record AskedGroup(DepartmentGroupRow Group, Standing Place);

internal sealed class LinkGroupCommand(DepartmentGroupStore groups, MembershipStore memberships, Outgoing outgoing) : Command<LinkGroup, AskedGroup>
{
    protected override async Task<AskedGroup?> Admit(LinkGroup route, Turn turn) =>
        await groups.Find(route.Request) is { } group && group.AskedBy == turn.Member.PersonId
        && turn.Member.All.FirstOrDefault(standing => AccessRules.MayCoordinate(standing.Membership, route.Municipality)) is { } place
            ? new AskedGroup(group, place)
            : null;

    protected override async Task<Outcome> Run(AskedGroup subject, LinkGroup route, Turn turn)
    {
        if (await groups.Link(subject.Group.Id, route.Municipality))
        {
            await outgoing.Show(AddressOf(subject.Group), GroupPages.Welcome(subject.Place.MunicipalityName!));
            foreach (var other in (await memberships.CoordinatorsOf(route.Municipality)).Where(other => other != turn.Member.PersonId))
                await outgoing.Tell(other, GroupPages.LinkedBy(turn.Member.Name, subject.Group.Title));
            return Outcome.GoTo(new DepartmentGroup(), "Группа подключена.");
        }

        if (subject.Group.IsLinked)
            return Outcome.GoTo(new DepartmentGroup(), "Группа уже подключена.");
        return await groups.OfChat(subject.Group.ChatId) is { } taken && taken.MunicipalityId != route.Municipality
            ? Outcome.GoTo(new DepartmentGroup(), "Эта группа подключена к другому району: сначала её нужно отключить там.")
            : Outcome.GoTo(new DepartmentGroup(), "Эта просьба больше не действует: напишите команду в группе ещё раз.");
    }

    internal static ChatAddress AddressOf(DepartmentGroupRow group) => new(group.Channel, group.ChatId, group.ExternalId);
}

internal sealed class RefuseGroupCommand(DepartmentGroupStore groups) : Command<RefuseGroup, DepartmentGroupRow>
{
    protected override async Task<DepartmentGroupRow?> Admit(RefuseGroup route, Turn turn) =>
        await groups.Find(route.Request) is { LinkedAt: null } group && group.AskedBy == turn.Member.PersonId ? group : null;

    protected override async Task<Outcome> Run(DepartmentGroupRow subject, RefuseGroup route, Turn turn)
    {
        await groups.End(subject.Id);
        return Outcome.Show(new Page($"Хорошо, в группу <b>{subject.Title}</b> сводка приходить не будет.").Row(Button.To("Меню", new Home())));
    }
}

internal sealed class UnlinkGroupCommand(DepartmentGroupStore groups, Outgoing outgoing) : Command<UnlinkGroup, DepartmentGroupRow>
{
    protected override async Task<DepartmentGroupRow?> Admit(UnlinkGroup route, Turn turn) =>
        await groups.Find(route.Group) is { MunicipalityId: { } municipality } group && turn.RunMunicipality() == municipality ? group : null;

    protected override async Task<Outcome> Run(DepartmentGroupRow subject, UnlinkGroup route, Turn turn)
    {
        if (!subject.IsLinked)
            return Outcome.GoTo(new DepartmentGroup(), "Эта группа уже отключена.");
        if (!route.Sure)
            return Outcome.Show(GroupPages.Sure(subject));
        if (await groups.End(subject.Id) && subject.UnreachableAt is null)
            await outgoing.Show(LinkGroupCommand.AddressOf(subject), GroupPages.Farewell());
        return Outcome.GoTo(new DepartmentGroup(), "Группа отключена.");
    }
}
