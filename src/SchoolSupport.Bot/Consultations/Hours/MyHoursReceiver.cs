using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>A tutor's week, single days and absences at a glance; takes changes typed.</summary>
internal sealed class MyHoursReceiver(ActingTutors acting, HoursStore hours, HoursChanges changes, HoursSaving saving) : Receiver<MyHours, TutorRow>
{
    internal const string Slot = "tutor hours";
    private const int MostListed = 5;

    protected override Task<TutorRow?> Admit(MyHours route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Receive(TutorRow subject, MyHours route, MessageIn message, bool confirmed, Turn turn)
    {
        switch (TypedHours.Read(((TextIn)message).Text, Today(subject, turn)))
        {
            case TypedHours.EveryOrOnce doubt when !confirmed:
                return Outcome.Confirm($"Каждую неделю: {Words(doubt.Every)}?", "Да, каждую неделю", "Нет, напишу с датой");
            case TypedHours.EveryOrOnce doubt:
                return await Save(subject, doubt.Every, turn);
            case TypedHours.Hours said:
                return await Save(subject, said, turn);
            case TypedHours.Break cut:
                return await Cut(subject, cut, turn);
            case TypedHours.Absence away:
                return await changes.Make(
                    subject, () => hours.AddAbsence(subject.Id, away.Days, null, turn.Member.PersonId), new MyHours(), $"Записал: {HoursWords.Days(away.Days)} вас не будет.", turn);
            case TypedHours.Problem problem:
                return Outcome.Show((await AskAgain(subject, route, turn)).After($"{problem.Sentence}"));
            default:
                throw new InvalidOperationException("Hours of an unknown kind were read.");
        }
    }

    protected override Asking Ask(TutorRow subject, MyHours route) => new($"Напишите часы, например: пн 15:00–17:00.", "часы приёма");

    protected override async Task<Page> AskAgain(TutorRow subject, MyHours route, Turn turn)
    {
        var today = Today(subject, turn);
        var weekly = await hours.Weekly(subject.Id);
        var single = await hours.OneOff(subject.Id, today);
        var page = FirstSteps.Missing(subject, weekly.Count + single.Count > 0) is { Count: > 0 } missing
            ? FirstSteps.Page(subject, missing)
            : Overview(subject, await Lines(subject, weekly, single, today), (await changes.Misfits(subject, turn)).Count);
        return page
            .Grid(7, HoursWords.Week.Select(day => Button.To(HoursWords.ShortName(day) + (weekly.Any(row => row.Hours.Weekday == day) ? " ✓" : ""), new WeekdayHours(day))))
            .Row(Button.To("Разовые часы", new OneOffHours()), Button.To("Меня не будет", new MyAbsences()))
            .Row(Button.To("Что видят учителя", new NextTimes()), Button.To("Условия", new MyTerms()))
            .Row(subject.PausedAt is null ? Button.To("Пауза", new PauseHours(true)) : Button.To("Снова принимать", new PauseHours(false)), Button.To("Мои консультации", new MyConsultations()))
            .Row(Button.To("Меню", new Home()))
            .Expecting(Slot, route);
    }

    private async Task<Outcome> Cut(TutorRow tutor, TypedHours.Break said, Turn turn)
    {
        var left = string.Empty;
        var outcome = await changes.Make(tutor, async () => left = await saving.Cut(tutor, said), new MyHours(), "Перерыв учтён.", turn);
        return left.Length > 0 ? outcome : Outcome.Show((await AskAgain(tutor, new MyHours(), turn)).After($"В это время часов и так нет: перерыв ничего не меняет."));
    }

    private Task<Outcome> Save(TutorRow tutor, TypedHours.Hours said, Turn turn) =>
        changes.Make(tutor, () => saving.Save(tutor, said), new MyHours(), $"Записал: {CodePoints.Shorten(Words(said), 120)}.", turn);

    private static string Words(TypedHours.Hours said) => string.Join("; ",
    [
        .. said.Weekly.GroupBy(week => week.Weekday).Select(day => $"{HoursWords.ShortName(day.Key)} {HoursWords.Spans(day.Select(week => week.Hours))}"),
        .. said.OneOff.Select(single => $"{RussianDate.WeekdayDayMonth(single.Day)} {HoursWords.Span(single.Hours)}"),
    ]);

    private static Page Overview(TutorRow tutor, IEnumerable<Html> lines, int misfits)
    {
        var page = new Page(Html.Lines(
        [
            (Html)$"<b>Моё расписание</b> · {ZoneWords.Of(new TimeZoneName(tutor.TimeZone), DateTimeOffset.UnixEpoch)}",
            (Html)$"{tutor.SubjectNames} · {HoursWords.Line(tutor.Terms)}",
            tutor.PausedAt is null ? null : (Html)$"⏸ Пауза: новые записи не принимаются, прежние в силе.",
            .. lines,
            (Html)$"\nМожно написать: «пн 15:00–17:00», «завтра 10–12», «перерыв 12–13», «отпуск с 10 по 20 октября».",
        ]));
        return misfits == 0 ? page : page.Row(Button.To($"⚠ Вне расписания: {HoursChanges.Count(misfits)}", new MisfitBookings()));
    }

    private async Task<IEnumerable<Html>> Lines(TutorRow tutor, IReadOnlyList<WeeklyHoursRow> weekly, IReadOnlyList<SingleHoursRow> single, DateOnly today)
    {
        var absences = await hours.Absences(tutor.Id, today);
        return
        [
            (Html)$"",
            .. HoursWords.WeekLines(weekly),
            .. single.Take(MostListed).Select(row => (Html)$"{RussianDate.WeekdayDayMonth(row.Hours.Day)}: {HoursWords.Span(row.Hours.Hours)}"),
            .. absences.Take(MostListed).Select(absence => (Html)$"{HoursWords.Days(absence.Days)}: меня не будет"),
        ];
    }

    private static DateOnly Today(TutorRow tutor, Turn turn) => new TimeZoneName(tutor.TimeZone).DateAt(turn.Now);
}
