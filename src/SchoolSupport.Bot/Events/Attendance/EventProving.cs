using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>What an event has become evidence of, by school.</summary>
/// <param name="HandedIn">Whose tasks wait for the coordinator's review.</param>
/// <param name="Joined">Whose own collection it joined.</param>
/// <param name="Without">Which schools took part without having an open task for that time.</param>
internal sealed record ProvenTasks(IReadOnlyList<string> HandedIn, IReadOnlyList<string> Joined, IReadOnlyList<string> Without)
{
    public static readonly ProvenTasks None = new([], [], []);

    public bool IsEmpty => HandedIn.Count + Joined.Count == 0;
}

/// <summary>Makes an event with its attendance list evidence of the tasks it fulfils, and tells whom they belong to and who reviews them.</summary>
internal sealed class EventProving(EventEvidenceStore evidence, OccurrenceStore tasks, TaskNews holders, MembershipStore memberships, Outgoing outgoing)
{
    public async Task<ProvenTasks> Prove(OpenedEvent opened, IReadOnlyList<GuestRow> came, Turn turn)
    {
        if (opened.Row.ActivityId is not { } activity || came.Count == 0)
            return ProvenTasks.None;
        var zone = new TimeZoneName(opened.Row.MunicipalityZone);
        var schools = came.Where(guest => guest.SchoolId is not null).DistinctBy(guest => guest.SchoolId).ToDictionary(guest => guest.SchoolId!.Value, guest => guest.SchoolName!);
        var chosen = EventProof.Choose(await evidence.Tasks(activity), zone.DateAt(opened.Row.StartsAt!.Value), schools.Keys);
        var (handedIn, joined) = (new List<string>(), new List<string>());
        foreach (var task in chosen)
            if (await evidence.Give(opened.Id, task.Id, EventProofText.Of(opened, came, task.SchoolId), turn.Member.PersonId, zone.DateAt(turn.Now)) is { } given)
                (given.IsHandedIn ? handedIn : joined).Add(await Tell(opened, (await tasks.Find(task.Id))!, given.IsHandedIn, turn));
        if (handedIn.Count > 0)
            await TellCoordinators(opened, handedIn.Count, turn);
        var without = chosen.Any(task => task.SchoolId is null) ? [] : schools.Where(school => chosen.All(task => task.SchoolId != school.Key)).Select(school => school.Value).ToList();
        return new ProvenTasks(handedIn, joined, without);
    }

    private async Task<string> Tell(OpenedEvent opened, OccurrenceRow task, bool handedIn, Turn turn)
    {
        await holders.ToHolders(task, turn, handedIn
            ? $"✓ Прошло мероприятие: {EventWords.Quoted(opened.Row)}. Участие записано подтверждением задачи «{TaskWords.Name(task)}», координатор проверит. Делать ничего не нужно."
            : (Html)$"Прошло мероприятие: {EventWords.Quoted(opened.Row)}. Участие добавлено к тому, что вы собираете по задаче «{TaskWords.Name(task)}». Когда всё будет готово, отправьте.");
        return TaskWords.Holder(task);
    }

    private async Task TellCoordinators(OpenedEvent opened, int count, Turn turn)
    {
        foreach (var coordinator in await memberships.CoordinatorsOf(opened.Row.MunicipalityId))
            if (coordinator != turn.Member.PersonId)
                await outgoing.Tell(coordinator, new Page(
                    $"Прошло мероприятие: {EventWords.Quoted(opened.Row)}. На проверке {Plural.Count(count, "подтверждение", "подтверждения", "подтверждений")} участия.")
                    .Row(Button.To("Проверить", new ReviewFirst()), Button.To("Меню", new Home())));
    }
}

/// <summary>The evidence in words: what, when, who took part.</summary>
internal static class EventProofText
{
    /// <param name="opened">The event.</param>
    /// <param name="came">Everybody who was there.</param>
    /// <param name="school">Whose task it is; null: all are named.</param>
    public static string Of(OpenedEvent opened, IReadOnlyList<GuestRow> came, long? school)
    {
        var row = opened.Row;
        var zone = new TimeZoneName(row.MunicipalityZone);
        var named = came.Where(guest => school is null || guest.SchoolId == school).GroupBy(guest => guest.SchoolName ?? "без школы")
            .Select(group => $"{group.Key} ({group.Count()}): {string.Join(", ", group.Select(guest => guest.Name ?? "имя удалено"))}");
        var schools = came.Where(guest => guest.SchoolId is not null).Select(guest => guest.SchoolId).Distinct().Count();
        return CodePoints.Shorten(
            $"""
            {row.Kind.Capital()} «{row.Title}», {RussianDate.DayMonthYear(zone.DateAt(row.StartsAt!.Value))}, {EventTimes.Clock(row.StartsAt.Value, zone)}–{EventTimes.Clock(row.EndsAt!.Value, zone)}. Ведущий: {row.LeaderName ?? "имя удалено"}.
            Участвовали:
            {string.Join('\n', named)}
            Всего {Counted.People(came.Count)}, школ: {schools}. По списку участников в боте.
            """,
            PieceRules.MostCharacters);
    }
}
