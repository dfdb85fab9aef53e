using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Startup;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Reminders.Groups;

/// <summary>
/// The department's group chat: a coordinator asks for it by «/link» in the group and confirms it in private. Whoever else writes the
/// command gets no answer, as with anything else that is said in a group.
/// </summary>
internal sealed class GroupDoor(
    ChatStore chats, DepartmentGroupStore groups, MembershipStore memberships, SettingStore settings, Outgoing outgoing) : IGroups
{
    public const string LinkCommand = "link";

    public Task Take(string channel, GroupIn incoming) => incoming switch
    {
        GroupCommand { Name: LinkCommand } command => Ask(channel, command),
        GroupLeft left => Leave(channel, left),
        GroupMoved moved => Move(channel, moved),
        _ => Task.CompletedTask,
    };

    private async Task Ask(string channel, GroupCommand command)
    {
        if (!await IsForUs(command.Addressee) || await CoordinatorBehind(channel, command.AuthorExternalId) is not { } author)
            return;

        var group = await chats.FindOrCreate(channel, command.ChatExternalId);
        await chats.MarkReachable(group.Id);
        var request = await groups.Ask(group.Id, command.Title, author.PersonId);
        var places = Coordinated(author);
        var earlier = places is [var only] ? await groups.OfMunicipality(only.Membership.MunicipalityId!.Value) : null;
        await outgoing.Show(author.Chat, GroupPages.Question(request, command.Title, places, earlier), priority: OutboxPriority.Notice);
    }

    private async Task<bool> IsForUs(string? addressee) =>
        addressee is null || string.Equals(addressee, await settings.Get(BotIdentity.UserNameSetting), StringComparison.OrdinalIgnoreCase);

    private async Task<Member?> CoordinatorBehind(string channel, string account) =>
        await chats.Find(channel, account) is { } chat && Visitors.Of(chat) is Member member && Coordinated(member).Count > 0 ? member : null;

    private static List<Standing> Coordinated(Member member) =>
        [.. member.All.Where(standing => standing.Membership.MunicipalityId is { } id && AccessRules.MayCoordinate(standing.Membership, id))];

    private async Task Leave(string channel, GroupLeft left)
    {
        if (await chats.Find(channel, left.ChatExternalId) is not { } chat)
            return;
        await chats.MarkUnreachable(chat.Id);
        if (await groups.EndChat(chat.Id) is not { MunicipalityId: { } municipality } linked)
            return;
        foreach (var coordinator in await memberships.CoordinatorsOf(municipality))
            await outgoing.Tell(coordinator, GroupPages.ShutOut(linked.Title));
    }

    private async Task Move(string channel, GroupMoved moved)
    {
        if (await chats.Find(channel, moved.ChatExternalId) is { } before)
            await groups.Move(before.Id, (await chats.FindOrCreate(channel, moved.NewExternalId)).Id);
    }
}
