using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Tests.RoadMaps.PlanPages;

/// <summary>«Вопросы по срокам»: one at a time, by buttons and in words.</summary>
public sealed class TermTests
{
    private static readonly string[][] Doubtful =
    [
        ["1", "Создание рабочей группы", "декабрь 2020", "МЦОКО", "приказ"],
        ["2", "Сбор заявок", "когда наберётся группа", "ОУ района", "заявки"],
        ["3", "Обсуждение итогов", "как получится", "ОУ района", "протокол"],
    ];

    [Fact]
    public async Task A_term_before_the_order_is_asked_about_and_makes_no_task_when_it_is_done()
    {
        await using var town = await Town.Open();
        await town.Director("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Doubtful);

        await coordinator.Presses("Вопросы по срокам");
        coordinator.Sees("Вопрос 1 из 3", "декабрь 2020");
        await coordinator.Presses("Уже выполнено");
        coordinator.Sees("Вопрос 2 из 3");

        var row = (await town.RowsOf((await town.Draft()).Id))[0];
        Assert.True(row.Deadline.AlreadyDone);
        Assert.Equal(coordinator.PersonId, row.TermConfirmedBy);
    }

    [Fact]
    public async Task Skipped_questions_stay_open_and_can_be_begun_again()
    {
        await using var town = await Town.Open();
        var coordinator = await AskedFirst(town);

        await coordinator.Presses("Пропустить");
        coordinator.Sees("Вопрос 2 из 3", "когда наберётся группа");
        await coordinator.Presses("Пропустить");
        await coordinator.Presses("Пропустить");
        coordinator.Sees("Пропущено вопросов: 3");
        await coordinator.Presses("Сначала");
        coordinator.Sees("Вопрос 1 из 3");
        Assert.All(await town.RowsOf((await town.Draft()).Id), row => Assert.Null(row.TermConfirmedAt));
    }

    [Fact]
    public async Task A_term_is_typed_right_under_the_question_and_said_back_before_it_counts()
    {
        await using var town = await Town.Open();
        var coordinator = await AskedFirst(town);
        await coordinator.Presses("Пропустить");

        await coordinator.Says("абракадабра");
        coordinator.Sees("Не понял срок «абракадабра»");
        await coordinator.Says("завтра");
        coordinator.Sees("до 9 сентября 2026 г.", "Верно?");
        await coordinator.Presses("Написать иначе");
        await coordinator.Says("не реже раза в четверть");
        coordinator.Sees("не реже 1 раза в четверть");
        await coordinator.Presses("Да, верно");
        coordinator.Sees("Вопрос 3 из 3");

        var row = (await town.RowsOf((await town.Draft()).Id))[1];
        Assert.Equal("когда наберётся группа", row.TermText);
        Assert.Equal("не реже раза в четверть", row.Answers.Instead);
        Assert.IsType<ObligationDeadline>(row.Deadline);
    }

    [Fact]
    public async Task No_term_at_all_is_an_answer_and_stays_one_when_the_bounds_change()
    {
        await using var town = await Town.Open();
        var coordinator = await AskedFirst(town);
        await coordinator.Presses("Пропустить");
        await coordinator.Presses("Срока нет");
        coordinator.Sees("как получится");
        await coordinator.Presses("‹ К проверке");

        await coordinator.Presses("Название, приказ, даты");
        await coordinator.Presses("Изменить время");
        await coordinator.Presses("2026 год");

        coordinator.Sees("На 2026 год");
        var rows = await town.RowsOf((await town.Draft()).Id);
        Assert.NotNull(rows[1].TermConfirmedAt);
        Assert.True(rows[1].Deadline is UnknownDeadline { IsClear: true });
        Assert.Null(rows[2].TermConfirmedAt);
    }

    [Fact]
    public async Task An_old_button_of_a_question_settled_meanwhile_changes_nothing()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        var other = await town.Coordinator("Игорь Лесной");
        await coordinator.Loads(Doubtful);
        await coordinator.Presses("Вопросы по срокам");
        var asked = coordinator.Screen!;
        await other.Says("/plans");
        await other.Presses("1.");
        await other.Presses("Вопросы по срокам");
        await other.Presses("Срока нет");

        await coordinator.PressesOld(asked, "Уже выполнено");

        coordinator.SeesToast("уже ответили");
        var row = (await town.RowsOf((await town.Draft()).Id))[0];
        Assert.Equal(other.PersonId, row.TermConfirmedBy);
        Assert.False(row.Deadline.AlreadyDone);
    }

    [Fact]
    public async Task The_dates_of_school_terms_are_asked_about_once_however_many_phrases_rest_on_them()
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(
            ["1", "Разбор результатов", "в конце четверти", "ОУ района", "справка"], ["2", "Сверка списков", "до четвертой четверти", "ОУ района", "список"]);
        coordinator.Sees("вопросов: 2");

        await coordinator.Presses("Вопросы по срокам");
        coordinator.Sees("в конце четверти", "Даты четвертей");
        await coordinator.Presses("Да, подходят");

        Assert.All(await town.RowsOf((await town.Draft()).Id), row => Assert.True(row.Deadline.IsClear));
    }

    [Theory]
    [InlineData("01.09.2026 - 31.08.2027")]
    [InlineData("2026-2027 учебный год")]
    public async Task A_plan_without_a_year_asks_for_it_first_and_answers_all_terms_that_rest_on_it(string typed)
    {
        await using var town = await Town.Open();
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Says("/plans");
        await coordinator.Presses("Загрузить дорожную карту");
        await coordinator.SendsFile("План.xlsx", Orders.Workbook(
            ["1", "Ведение базы данных", "в течение года", "МЦОКО", "база"], ["2", "Круглые столы", "не реже одного в четверть", "ОУ района", "протокол"]));
        await coordinator.Receives("на какое время план");

        await coordinator.Presses("Сохранить");
        coordinator.Sees("На какое время этот план?");
        await coordinator.Says("когда-нибудь");
        coordinator.Sees("Не понял");
        await coordinator.Says(typed);

        coordinator.Sees("На 2026/27 учебный год", "сроки понятны: 2");
    }

    // A coordinator has loaded the doubtful rows and is asked about the first.
    private static async Task<Actor> AskedFirst(Town town)
    {
        await town.School("СОШ № 12");
        var coordinator = await town.Coordinator();
        await coordinator.Loads(Doubtful);
        await coordinator.Presses("Вопросы по срокам");
        return coordinator;
    }
}
