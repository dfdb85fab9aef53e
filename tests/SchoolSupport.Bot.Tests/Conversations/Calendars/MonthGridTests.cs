using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Tests.Conversations.Calendars;

public sealed class MonthGridTests
{
    private static readonly DateOnly Today = new(2026, 11, 11);
    private static readonly DateSpan Reach = new(Today, new DateOnly(2027, 2, 10));

    [Fact]
    public void A_month_reads_like_a_page_of_a_calendar()
    {
        Assert.Equal(
            """
            ноябрь 2026 | декабрь ›
            Пн | Вт | Ср | Чт | Пт | Сб | Вс
            – | – | 11 | · | ●13 | 14* | 15*
            16 | 17 | 18 | 19 | 20 | 21* | 22*
            23 | 24 | 25 | 26 | 27 | 28* | 29*
            30 | _ | _ | _ | _ | _ | _
            """.ReplaceLineEndings("\n").TrimEnd('\n'),
            Text(MonthGrid.Rows(Today, Reach, Day, Turn)).Replace('\u2800', '_'));
    }

    [Theory]
    [InlineData("2026-12-01", "‹ ноябрь | декабрь 2026 | январь ›")]
    [InlineData("2027-02-28", "‹ январь | февраль 2027")]
    [InlineData("2030-01-01", "‹ январь | февраль 2027")]
    [InlineData("0001-01-01", "ноябрь 2026 | декабрь ›")]
    public void Turning_ends_where_nothing_can_be_chosen_and_a_wish_beyond_shows_the_nearest_month(string month, string heading) =>
        Assert.Equal(heading, Text(MonthGrid.Rows(DateOnly.Parse(month, null), Reach, Day, Turn)).Split('\n')[0]);

    [Fact]
    public void Each_day_stands_once_under_its_weekday_in_any_month()
    {
        for (var month = new DateOnly(2024, 1, 1); month.Year < 2029; month = month.AddMonths(1))
        {
            var reach = new DateSpan(month, month.AddMonths(1).AddDays(-1));

            var weeks = MonthGrid.Rows(month, reach, date => CalendarDay.Free(new OneDay(date)), Turn).Skip(2).ToList();

            Assert.All(weeks, week => Assert.Equal(7, week.Count));
            var days = weeks.SelectMany(week => week.Select((button, column) => (Day: (Route(button) as OneDay)?.Day, column))).Where(cell => cell.Day is not null).ToList();
            Assert.Equal(Enumerable.Range(0, reach.Days).Select(i => (DateOnly?)month.AddDays(i)), days.Select(cell => cell.Day));
            Assert.All(days, cell => Assert.Equal(((int)cell.Day!.Value.DayOfWeek + 6) % 7, cell.column));
        }
    }

    [Fact]
    public void A_day_without_a_way_says_why_and_a_busy_one_may_lead_elsewhere()
    {
        var days = new Dictionary<int, CalendarDay> { [11] = CalendarDay.Busy(), [12] = CalendarDay.Busy(new Home()), [13] = CalendarDay.Unavailable };

        var week = MonthGrid.Rows(Today, Reach, date => days.GetValueOrDefault(date.Day, CalendarDay.Free(new OneDay(date))), Turn)[2];

        Assert.Equal(
            [new NoDay(NoDayReason.Unavailable), new NoDay(NoDayReason.Unavailable), new NoDay(NoDayReason.Busy), new Home(), new NoDay(NoDayReason.Unavailable)],
            week.Take(5).Select(Route));
    }

    [Fact]
    public void Weeks_in_which_nothing_can_be_chosen_are_left_out()
    {
        var rows = MonthGrid.Rows(Today, Reach, date => date.Day == 18 ? CalendarDay.Free(new OneDay(date)) : CalendarDay.Unavailable, Turn);

        Assert.Equal("– | – | 18 | – | – | – | –", Text(rows.Skip(2)));
    }

    [Fact]
    public void Nothing_outside_the_reach_is_asked_about_or_offered()
    {
        var asked = new List<DateOnly>();

        MonthGrid.Rows(Reach.Last, Reach, date => Noted(date), Turn);

        Assert.Equal(Enumerable.Range(0, 10).Select(i => new DateOnly(2027, 2, 1).AddDays(i)), asked);

        CalendarDay Noted(DateOnly date)
        {
            asked.Add(date);
            return CalendarDay.Free(new OneDay(date));
        }
    }

    private static CalendarDay Day(DateOnly date) => date switch
    {
        { Month: 11, Day: 12 } => CalendarDay.Busy(),
        { Month: 11, Day: 13 } => CalendarDay.Chosen(new OneDay(date)),
        _ => CalendarDay.Free(new OneDay(date)) with { IsDayOff = !WorkingCalendar.Russia.IsWorkingDay(date) },
    };

    private static OneDay Turn(DateOnly month) => new(month);

    private static ChatRoute Route(Button button) => ((Button.RouteButton)button).Route;

    private static string Text(IEnumerable<IReadOnlyList<Button>> rows) => string.Join('\n', rows.Select(row => string.Join(" | ", row.Select(button => button.Text))));

    private sealed record OneDay(DateOnly Day) : ChatRoute;
}
