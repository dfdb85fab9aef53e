using System.Globalization;
using SchoolSupport.Bot.Questionnaires.Campaigns;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Questionnaires;

/// <summary>
/// Questionnaires that schools have not handed in, for their directors; and, once, on the working day after the due date, for coordinators.
/// Those of coordinators have no holder.
/// </summary>
internal sealed class QuestionnaireSource(DueQuestionnaireStore questionnaires) : IReminderSource
{
    public async Task<IReadOnlyList<DueItem>> Read(ReminderBatch batch)
    {
        var items = new List<DueItem>();
        foreach (var due in await questionnaires.OfDirectors(batch.People, Nudges.WaitingPrefix))
            items.Add(Item(due, await batch.Day(due.MunicipalityId)));
        foreach (var late in await questionnaires.Late(batch.People, batch.Today))
        {
            var day = await batch.Day(late.MunicipalityId);
            items.Add(new DueItem(
                late.PersonId, ReminderTopic.Questionnaires, ReminderRhythm.NextDay, day, late.CampaignId, late.DueOn, day.Zone.DateAt(late.OpenedAt)));
        }

        return items;
    }

    // That it was opened had a message of its own.
    private static DueItem Item(DueQuestionnaire due, MunicipalityDay day) =>
        new(due.PersonId, ReminderTopic.Questionnaires, ReminderRhythm.BeforeAndAfter, day, due.CampaignId, due.DueOn, day.Zone.DateAt(due.OpenedAt))
        {
            HolderId = due.SchoolId,
            IsOwn = true,
            AskedFor = DateOnly.TryParseExact(due.AskedFor, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : null,
        };
}
