using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Reminds those who have not confirmed. Whom the announcement has never got to gets all of it.</summary>
internal sealed class RemindReceiversWork(Database database, IServiceScopeFactory scopes) : AnnouncementBatches(database, scopes)
{
    public const string WorkKind = "announcement reminder";
    private const string Date = "yyyy-MM-dd";

    public override string Kind => WorkKind;

    public static string Order(long id, DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"{id}/{on:yyyy-MM-dd}");

    protected override async Task<bool> Write(string payload, IServiceProvider scope)
    {
        var parts = payload.Split('/');
        var (id, on) = (long.Parse(parts[0], CultureInfo.InvariantCulture), DateOnly.ParseExact(parts[1], Date, CultureInfo.InvariantCulture));
        var row = await scope.GetRequiredService<AnnouncementStore>().Find(id) ?? throw new InvalidOperationException($"No announcement {id}.");
        var people = await scope.GetRequiredService<ReceiverStore>().TakeToRemind(id, on, AtOnce);
        await Remind(row, people, scope);
        return people.Count > 0;
    }

    private static async Task Remind(AnnouncementRow row, IReadOnlyList<ReceiverRow> people, IServiceProvider scope)
    {
        var telling = scope.GetRequiredService<AnnouncementTelling>();
        var sent = new OpenedAnnouncement(row, await scope.GetRequiredService<AnnouncementPieceStore>().Of(row.Id));
        var (reminder, whole) = (AnnouncementPages.Reminder(sent), AnnouncementPages.Delivered(sent, row.SenderName));
        var written = new List<WrittenMessage>();
        foreach (var person in people.Where(person => person.Standing is ReceiverStanding.Delivered or ReceiverStanding.Unreached))
        {
            var isNew = person.Standing == ReceiverStanding.Unreached;
            if (await telling.Tell(person.PersonId, isNew ? whole : reminder) is { } message && isNew)
                written.Add(message);
        }

        await scope.GetRequiredService<ReceiverStore>().SetMessages(row.Id, written);
    }
}
