using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.RoadMaps.Calendars;

/// <summary>«В календарь»: the due dates of «Мои задачи» as a file for the phone's calendar.</summary>
[RouteCode("t.ics")]
public sealed record MyCalendar : ChatRoute;

/// <summary>Queues the work; the file comes as a message of its own.</summary>
internal sealed class MyCalendarCommand(WorkQueue work) : Command<MyCalendar, Member>
{
    protected override Task<Member?> Admit(MyCalendar route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Outcome> Run(Member subject, MyCalendar route, Turn turn)
    {
        await work.AddUnlessOpen(MyCalendarWork.WorkKind, subject.Acting.Id.ToString(CultureInfo.InvariantCulture), subject.ChatId);
        return Outcome.Say("Готовлю календарь, пришлю сюда.");
    }
}
