using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>What the channel shows over the page after a press, if anything.</summary>
public sealed record Toast(string Text, bool Alert);

/// <summary>
/// One turn: what came in leads to a destination, the destination to an outcome, the outcome to rows in the outbox.
/// Runs inside the transaction that claimed the update.
/// </summary>
public sealed class Conversation(
    IServiceProvider services,
    Destinations destinations,
    RouteCodec codec,
    ChatStore chats,
    Visitors visitors,
    OpenQuestions questions,
    SlashCommands commands,
    Albums albums,
    MediaTaps mediaTaps,
    OtherRoles otherRoles,
    Outgoing outgoing,
    IEntrance entrance)
{
    // A redirect that never ends would be our mistake; better an error with an id than a hanging turn.
    private const int MostRedirects = 5;

    public async Task<Toast?> Take(string channel, Incoming incoming, DateTimeOffset now)
    {
        if (incoming is GroupIn group)
        {
            // Made only when needed: most turns are of persons, and each would pay for it.
            await services.GetRequiredService<IGroups>().Take(channel, group);
            return null;
        }

        var chat = await chats.FindOrCreate(channel, incoming.ChatExternalId);
        var turn = new Turn(Visitors.Of(chat), now);
        // Whoever speaks can be reached, whatever a late «blocked» of an earlier message says.
        if (chat.UnreachableAt is not null && incoming is not ReachabilityChange)
            await chats.MarkReachable(chat.Id);
        switch (incoming)
        {
            case ReachabilityChange change:
                await (change.Reachable ? chats.MarkReachable(chat.Id) : chats.MarkUnreachable(chat.Id));
                return null;
            case ButtonPress press:
                return await Press(press, turn);
            case TextIn text when commands.Parse(text.Text) is { } typed:
                return await Present(await Obey(typed, turn), turn);
            // Whoever pastes the link, or types the code from paper, means to open it.
            case TextIn text when turn.Visitor is Stranger && InvitationCode.TryParse(text.Text, out _):
                return await Present(await entrance.Start(text.Text, turn), turn);
            case MessageIn message:
                return await Take(message, chat, turn);
            case EditedIn when turn.Visitor is Member:
                return await Present(await questions.NoteEdit(chat, turn), turn);
            default:
                return null;
        }
    }

    private async Task<Toast?> Press(ButtonPress press, Turn turn)
    {
        var route = codec.Decode(press.Data);
        var outcome = await Follow(route, turn);
        var leadsNowhere = route is null || outcome is Outcome.Refusal;
        // The page that has taken the place of the button's own must not give way to an excuse.
        return leadsNowhere && turn.Visitor is Member && await outgoing.IsOnTop(turn.Visitor.ChatId, press.MessageId)
            ? new Toast(RuntimePages.PressedBefore, Alert: false)
            : await Present(outcome, turn, press);
    }

    private async Task<Toast?> Take(MessageIn message, ChatRow chat, Turn turn)
    {
        var isMember = turn.Visitor is Member;
        var outcome = isMember ? await questions.Take(message, chat, turn) : await entrance.Closed(turn);
        if ((isMember && outcome is not Outcome.Shown) || !await albums.IsAnswered(message, chat))
            return await Present(outcome, turn);
        // One answer to an album: with each of its messages that was asked for it says more.
        if (isMember && outcome is Outcome.Shown { Declines: false } shown)
            await outgoing.Renew(turn.Visitor.Chat, shown.Page);
        return null;
    }

    private async Task<Outcome> Obey(TypedCommand typed, Turn turn) => typed switch
    {
        { Name: "start" } when typed.Argument.Length > 0 || turn.Visitor is Stranger => await entrance.Start(typed.Argument, turn),
        { Route: { } route } => await Follow(route, turn),
        _ when turn.Visitor is Member => Outcome.Show(RuntimePages.UnknownCommand()),
        _ => await entrance.Closed(turn),
    };

    private async Task<Outcome> Follow(ChatRoute? route, Turn turn)
    {
        if (route is null)
            return turn.Visitor is Member ? Outcome.Show(RuntimePages.OldButton()) : await entrance.Closed(turn);

        var destination = (IDestination)services.GetRequiredService(destinations.For(route));
        if (turn.Visitor is Stranger && !destination.WelcomesStrangers)
            return await entrance.Closed(turn);
        var outcome = await destination.Open(route, turn);
        return outcome is Outcome.Refusal && await otherRoles.Offer(destination, route, turn) is { } offer ? Outcome.Show(offer) : outcome;
    }

    private async Task<Toast?> Present(Outcome outcome, Turn turn, ButtonPress? press = null)
    {
        Toast? toast = null;
        for (var i = 0; i < MostRedirects; i++)
        {
            switch (outcome)
            {
                case Outcome.Redirect redirect:
                    toast = redirect.Passing is { } notice ? new Toast(notice, Alert: false) : toast;
                    // Who just came in by this very turn opens the next page as a member.
                    turn = turn with { Visitor = await visitors.Of(turn.Visitor.ChatId) };
                    outcome = await Follow(redirect.Route, turn);
                    continue;
                case Outcome.Notice said when press is not null:
                    return new Toast(said.Text, said.Alert);
                case Outcome.Notice said:
                    await outgoing.Show(turn.Visitor.Chat, RuntimePages.Plain(said.Text));
                    return null;
                case Outcome.Shown shown when press is null && toast is not null:
                    // Nothing can pop up over a typed message: the notice stands above the page.
                    await outgoing.Show(turn.Visitor.Chat, shown.Page.After($"{toast.Text}"));
                    return null;
                case Outcome.Shown { Page.Media.Count: > 0 } when press is not null && !await mediaTaps.Brings(press, turn):
                    return new Toast(MediaTaps.BroughtAlready, Alert: false);
                case Outcome.Shown shown:
                    await outgoing.Show(turn.Visitor.Chat, shown.Page, press is { Editable: true } ? press.MessageId : null);
                    return toast;
                default:
                    outcome = turn.Visitor is Member ? Outcome.Show(RuntimePages.NotHere()) : await entrance.Closed(turn);
                    continue;
            }
        }

        throw new InvalidOperationException("A chain of redirects does not end.");
    }
}
