using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Policy;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Reminders.Preview;

/// <summary>«Кому и что уйдёт завтра»: the counts first, then by person and by school.</summary>
internal sealed class NextDigestsScreen(Expectations expectations) : Screen<NextDigests, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(NextDigests route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, NextDigests route, Turn turn)
    {
        var expected = await expectations.On(subject.Id, Expectations.DayOf(route.Day, turn));
        var day = expected.Day;
        var isWorking = day.Calendar.IsWorkingDay(day.Today);
        var page = new Page(Html.Lines(
            (Html)$"<b>{(day.Today == turn.Today.AddDays(1) ? "Что уйдёт завтра" : "Что уйдёт")}</b> · {expected.Title}",
            isWorking ? null : (Html)$"Это выходной: пишу только тем, кто просил писать и в такие дни.",
            expected.Digests.Count == 0 ? (Html)$"Никому ничего: сроки не подошли, всё сделано или об этом уже сказано." : Counts(expected),
            (Html)$"\nТак всё стоит сейчас: что сделают раньше, о том уже не напомню."));
        if (expected.Digests.Count > 0)
            page = page.Row(Button.To("По людям", new NextDigestsByPerson(day.Today)), Button.To("По школам", new NextDigestsBySchool(day.Today)));
        return page
            .Row(OtherDay(day, isWorking, turn))
            .Row(Button.To("‹ Правила района", new PolicyPage()));
    }

    private static Html Counts(ExpectedDay expected) => Html.Lines(
        (Html)$"{Plural.Of((long)expected.Digests.Count, "Уйдёт", "Уйдут", "Уйдёт")} <b>{Plural.Count(expected.Digests.Count, "сообщение", "сообщения", "сообщений")}</b>, каждому одно.",
        (Html)$"Кому: {List(expected.Digests.GroupBy(PreviewWords.RoleOf).OrderByDescending(group => group.Count()), PreviewWords.ToRole)}.",
        (Html)$"О чём: {List(expected.Digests.SelectMany(one => one.Digest.Sections, (one, section) => (one, section.Topic)).GroupBy(pair => pair.Topic).OrderBy(group => group.Key), topic => ReminderWords.List([topic]))}.",
        (Html)$"Когда: {List(expected.Digests.GroupBy(one => one.At).OrderBy(group => group.Key), at => $"в {ReminderWords.Clock(at)}")}.");

    // «директорам — 40, координаторам — 2».
    private static string List<TKey, TItem>(IEnumerable<IGrouping<TKey, TItem>> groups, Func<TKey, string> name) =>
        string.Join(", ", groups.Select(group => $"{name(group.Key)} — {RussianNumber.Format(group.Count())}"));

    // Before a weekend one asks about Monday, too.
    private static Button? OtherDay(MunicipalityDay day, bool isWorking, Turn turn)
    {
        var next = day.Calendar.NextWorkingDay(day.Today);
        if (!isWorking && Expectations.DayOf(next, turn) == next)
            return Button.To($"{RussianDate.WeekdayDayMonth(next)} ›", new NextDigests(next));
        return day.Today > turn.Today.AddDays(1) ? Button.To("‹ Завтра", new NextDigests()) : null;
    }
}
