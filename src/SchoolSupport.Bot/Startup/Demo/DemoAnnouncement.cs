using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Pieces;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Startup;

/// <summary>The announcement on a fresh playground: the coordinator has written to the directors, who find it when they come in.</summary>
internal static class DemoAnnouncement
{
    private const int DaysAhead = 5;

    public static async Task Settle(Database database)
    {
        await using var session = await database.Begin();
        var municipality = (await new MunicipalityStore(session).FindByName(DemoTown.District))!.Id;
        var author = (await new MembershipStore(session).People(municipality)).First(person => person.Role == Role.Coordinator.Code).PersonId;
        var meeting = WorkingCalendar.Russia.NextWorkingDay(new TimeZoneName(DemoTown.Zone).DateAt(database.Clock.GetUtcNow()).AddDays(DaysAhead));
        await Send(session, municipality, author, $"""
            Уважаемые директора! Совещание по дорожной карте — {RussianDate.DayMonthWeekday(meeting)}, 15:00, актовый зал СОШ № 3.
            Возьмите, пожалуйста, с собой по одному вопросу от школы.
            """);
        await session.Commit();
    }

    private static async Task Send(Session session, long municipality, long author, string text)
    {
        var (announcements, audience, receivers) = (new AnnouncementStore(session), new AnnouncementAudienceStore(session), new ReceiverStore(session));
        var id = await announcements.Begin(municipality, author);
        await new AnnouncementPieceStore(session).Add(id, new NewPiece(PieceKind.Text, author) { Body = text });
        await announcements.Send(id, (await announcements.Find(id))!.Version, author);
        var people = (await audience.Of(id, author)).Of(await audience.Candidates(municipality));
        await receivers.Write(id, municipality, people);
        // Nobody has come in yet, so there is nobody to write to.
        await receivers.TakeUntold(id, people.Count);
        await announcements.Finish(id);
    }
}
