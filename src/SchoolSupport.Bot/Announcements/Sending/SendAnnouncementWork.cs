using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Sends an announcement to everybody it is addressed to and who has come in.</summary>
internal sealed class SendAnnouncementWork(Database database, IServiceScopeFactory scopes) : AnnouncementBatches(database, scopes)
{
    public const string WorkKind = "announcement";

    public override string Kind => WorkKind;

    protected override async Task<bool> Write(string payload, IServiceProvider scope)
    {
        var id = long.Parse(payload, CultureInfo.InvariantCulture);
        var announcements = scope.GetRequiredService<AnnouncementStore>();
        if (await announcements.Find(id) is not { State: AnnouncementState.Sending } row)
            return false;
        var people = await scope.GetRequiredService<ReceiverStore>().TakeUntold(id, AtOnce);
        if (people.Count == 0)
        {
            await announcements.Finish(id);
            return false;
        }

        await Tell(row, people.Where(person => person is { Entered: > 0, ConfirmedAt: null }), scope);
        return true;
    }

    private static async Task Tell(AnnouncementRow row, IEnumerable<ReceiverToTell> people, IServiceProvider scope)
    {
        var telling = scope.GetRequiredService<AnnouncementTelling>();
        var page = AnnouncementPages.Delivered(new OpenedAnnouncement(row, await scope.GetRequiredService<AnnouncementPieceStore>().Of(row.Id)), row.SenderName);
        var written = new List<WrittenMessage>();
        foreach (var person in people)
            if (await telling.Tell(person.PersonId, page) is { } message)
                written.Add(message);
        await scope.GetRequiredService<ReceiverStore>().SetMessages(row.Id, written);
    }
}
