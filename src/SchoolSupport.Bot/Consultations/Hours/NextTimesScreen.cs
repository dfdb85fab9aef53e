using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>What teachers see of a tutor's coming week: free times, and those taken.</summary>
internal sealed class NextTimesScreen(ActingTutors acting, FreeTimesStore free, ConsultationListStore consultations) : Screen<NextTimes, TutorRow>
{
    private const int Days = 7;

    protected override Task<TutorRow?> Admit(NextTimes route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, NextTimes route, Turn turn)
    {
        var zone = new TimeZoneName(subject.TimeZone);
        var last = Math.Max(0, (subject.HorizonDays - 1) / Days);
        var part = Math.Clamp(route.Part, 0, last);
        var first = zone.DateAt(turn.Now).AddDays(part * Days);
        var week = new DateSpan(first, first.AddDays(Days - 1));
        var times = await Times(subject, TimeRange.OfDays(week, zone), zone);
        return new Page(Html.Lines(
        [
            (Html)$"<b>Что видят учителя</b> · {HoursWords.Days(week)}",
            subject.PausedAt is null ? null : (Html)$"⏸ Пауза: сейчас записаться нельзя.",
            times.Count == 0 ? (Html)$"На этой неделе часов нет или всё уже закрыто для записи." : null,
            .. times.Select(day => (Html)$"{RussianDate.WeekdayDayMonth(day.Key)}: {string.Join(", ", day.Value)}"),
            times.Count == 0 ? null : (Html)$"\n● занято",
        ]))
            .Row(
                part > 0 ? Button.To("‹ Раньше", new NextTimes(part - 1)) : null,
                part < last ? Button.To("Следующие 7 дней ›", new NextTimes(part + 1)) : null)
            .Row(Button.To("‹ Моё расписание", new MyHours()));
    }

    private async Task<SortedDictionary<DateOnly, List<string>>> Times(TutorRow tutor, TimeRange range, TimeZoneName zone)
    {
        var offered = (await free.Of([tutor], range)).Select(time => (time.Slot.Slot.Start, Mark: string.Empty));
        var taken = (await consultations.Planned(tutor.Id, range)).Where(one => one.Taken > 0).Select(one => (one.Slot.Start, Mark: "●"));
        var days = new SortedDictionary<DateOnly, List<string>>();
        foreach (var (start, mark) in offered.Concat(taken).OrderBy(time => time.Start).ThenByDescending(time => time.Mark, StringComparer.Ordinal).DistinctBy(time => time.Start))
        {
            if (!days.TryGetValue(zone.DateAt(start), out var day))
                days[zone.DateAt(start)] = day = [];
            day.Add(mark + ConsultationWords.Time(start, zone));
        }

        return days;
    }
}
