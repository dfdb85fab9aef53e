using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>«Перейти в роль»: act in that role from now on, and go on to what was wanted.</summary>
[RouteCode("me.go")]
public sealed record GoAs(long Membership, ChatRoute Wanted) : ChatRoute;

/// <summary>Whoever has several roles is told which of them opens what the acting one does not.</summary>
public sealed class OtherRoles(RouteCodec codec)
{
    /// <summary>The page that offers the role; null when no role of the person opens the route.</summary>
    public async Task<Page?> Offer(IDestination destination, ChatRoute route, Turn turn)
    {
        if (turn.Visitor is not Member member)
            return null;
        foreach (var standing in member.All.Where(standing => standing.Id != member.Acting.Id))
            if (await destination.Admits(route, turn with { Visitor = member with { Acting = standing } }))
                return PageOf(member.Acting, standing, route);
        return null;
    }

    private Page PageOf(Standing acting, Standing other, ChatRoute wanted)
    {
        var go = new GoAs(other.Id, wanted);
        return new Page($"Вы сейчас здесь: {acting.Title}. Это открывается в другой вашей роли: <b>{other.Title}</b>.")
            .Row(Button.To($"Перейти в роль: {other.Title}", codec.Fits(go) ? go : new GoAs(other.Id, new Home())))
            .Row(Button.To("Меню", new Home()));
    }
}

/// <summary>Changes the role that a person acts in.</summary>
public sealed class RoleSwitch(ChatStore chats, CommandMenus menus)
{
    /// <param name="other">One of the person's own.</param>
    /// <returns>What to tell the person.</returns>
    public async Task<string> To(Standing other, Turn turn)
    {
        if (other.Id != turn.Member.Acting.Id)
        {
            await chats.SetMembership(turn.Visitor.ChatId, other.Id);
            await menus.Show(turn.Visitor.Chat, other.Role);
        }

        return $"Теперь вы здесь: {other.Title}";
    }
}

public sealed class GoAsCommand(RoleSwitch roles) : Command<GoAs, Standing>
{
    protected override Task<Standing?> Admit(GoAs route, Turn turn) =>
        Task.FromResult(turn.Member.All.FirstOrDefault(standing => standing.Id == route.Membership));

    protected override async Task<Outcome> Run(Standing subject, GoAs route, Turn turn) => Outcome.GoTo(route.Wanted, await roles.To(subject, turn));
}
