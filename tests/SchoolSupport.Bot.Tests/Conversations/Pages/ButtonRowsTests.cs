using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class ButtonRowsTests
{
    [Fact]
    public void A_row_that_a_phone_shows_whole_stays_as_it_is() =>
        Assert.Equal([["Подтвердить позже", "‹ Назад"], ["1", "2", "3", "4", "5", "6", "31*"]], Fitting(["Подтвердить позже", "‹ Назад"], ["1", "2", "3", "4", "5", "6", "31*"]));

    [Fact]
    public void A_label_that_would_be_cut_gets_more_room()
    {
        Assert.Equal([["✓ Каждый за себя", "Вместе"], ["Отдел"]], Fitting(["✓ Каждый за себя", "Вместе", "Отдел"]));
        Assert.Equal([["I четверть", "II четверть"], ["III четверть", "IV четверть"]], Fitting(["I четверть", "II четверть", "III четверть", "IV четверть"]));
        Assert.Equal([["Обществознание"], ["Основы безопасности и защиты Родины"]], Fitting(["Обществознание", "Основы безопасности и защиты Родины"]));
    }

    [Fact]
    public void Every_button_stays_once_and_in_order_however_long_the_labels_are()
    {
        foreach (var (count, longest) in Enumerable.Range(1, 8).SelectMany(count => Enumerable.Range(count, 60).Select(longest => (count, longest))))
        {
            var labels = Enumerable.Range(0, count).Select(i => new string((char)('а' + i), Math.Min(Button.MaxText, longest - i))).ToArray();
            var rows = Fitting(labels);
            Assert.Equal(labels, rows.SelectMany(row => row));
            Assert.All(rows, row => Assert.True(row.Length == 1 || row.All(label => label.Length <= (44 / row.Length) - 2)));
        }
    }

    private static List<string[]> Fitting(params string[][] rows)
    {
        var page = rows.Aggregate(new Page($"Страница"), (page, row) => page.Row(row.Select(label => Button.To(label, new Home()))));
        return [.. ButtonRows.Fitting(page.Rows).Select(row => row.Select(button => button.Text).ToArray())];
    }
}
