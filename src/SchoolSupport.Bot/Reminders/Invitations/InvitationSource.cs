using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Invitations;

/// <summary>That people who were invited have not come in, for coordinators: once a week, where the municipality wants it.</summary>
internal sealed class InvitationSource(DueInvitationStore invitations) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var due in await invitations.Of(batch.People))
            if (await batch.Day(due.MunicipalityId) is { Policy.RemindOfInvitations: true } day)
                items.Add(new DueItem(
                    due.PersonId, ReminderTopic.Invitations, ReminderRhythm.Weekly, day, due.MunicipalityId, day.Zone.DateAt(due.Since), day.Zone.DateAt(due.Since)));
        return items;
    }
}
