namespace SchoolSupport.Bot.Conversations.Calendars;

/// <summary>Why a button of a month leads nowhere.</summary>
public enum NoDayReason
{
    /// <summary>It is the name of the month or of a weekday.</summary>
    Heading,
    Busy,
    Unavailable,
}

/// <summary>A button of a month that is no day to choose.</summary>
[RouteCode("cal.no")]
public sealed record NoDay(NoDayReason Reason) : ChatRoute;

internal sealed class NoDayCommand : Command<NoDay, Member>
{
    protected override Task<Member?> Admit(NoDay route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override Task<Outcome> Run(Member subject, NoDay route, Turn turn) => Task.FromResult(Outcome.Say(route.Reason switch
    {
        NoDayReason.Busy => "В этот день всё занято.",
        NoDayReason.Unavailable => "Этот день выбрать нельзя.",
        _ => "Нажмите число под днём недели.",
    }));
}
