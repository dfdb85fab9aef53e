using SchoolSupport.Core.RoadMaps.Import;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class SharedTermsTests
{
    [Theory]
    [InlineData("1. Аналитическая работа (в течение года)", "в течение года")]
    [InlineData("Раздел 2. Семинары (октябрь – декабрь 2025 года)", "октябрь – декабрь 2025 года")]
    [InlineData("I четверть", "I четверть")]
    [InlineData("II. Контроль. Срок: до 20 мая 2026 г.", "до 20 мая 2026 г")]
    public void A_heading_may_give_its_term_to_all_below_it(string heading, string term)
    {
        ImportedPlan plan = PlanText.Read($"№ | Мероприятие | Ответственные | Результат\n{heading} | > | > | >\n1 | Разбор итогов | отдел | справка\n2 | Сбор сведений | отдел | свод");
        Assert.Equal([term, term], plan.Activities.Select(activity => activity.Term));
        Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.TermDerived);
    }

    [Theory]
    [InlineData("1. Разбор итогов экзаменов (2024-2025 учебный год)")]
    [InlineData("2. Работа с родителями (законными представителями)")]
    public void What_a_heading_is_about_is_no_term(string heading) =>
        Assert.Null(Assert.Single(PlanText.Read($"№ | Мероприятие | Ответственные | Результат\n{heading} | > | > | >\n1 | Разбор итогов | отдел | справка").Activities).Term);

    [Fact]
    public void A_rows_own_term_goes_before_its_sections() => Assert.Equal("май 2026", Assert.Single(PlanText.Read("""
        № | Мероприятие | Срок | Ответственные
        1. Разбор (в течение года) | > | > | >
        1.1 | Разбор итогов | май 2026 | отдел
        """).Activities).Term);

    [Fact]
    public void Terms_and_responsible_in_one_column_are_told_apart()
    {
        ImportedPlan plan = PlanText.Read("""
            Меры | Сроки, ответственные | Показатели
            Курсы | март-май 2024,¶завуч | 10 учителей
            Недели | апрель, октябрь 2024; методист Белая Р.Р. | 3 учителя
            Беседы | психолог | журнал
            """);
        Assert.Equal(
            ["— · — · Курсы · март-май 2024 · завуч", "— · — · Недели · апрель, октябрь 2024 · методист Белая Р.Р.", "— · — · Беседы · психолог · —"],
            PlanText.Lines(plan));
        Assert.Equal("10 учителей", plan.Activities[0].Result);
        Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.ColumnsGuessed);
    }

    [Fact]
    public void Hidden_rows_are_left_out_and_told()
    {
        DocumentRow Row(int number, bool isHidden, params string[] cells) => new(number, [.. cells.Select((text, i) => new DocumentCell(i, text))]) { IsHidden = isHidden };
        ImportedPlan plan = PlanReader.Read(new DocumentContent([new DocumentTable("лист", [
            Row(1, false, "№", "Мероприятие", "Срок"), Row(2, false, "1", "Курсы", "май"), Row(3, true, "2", "Старое дело", "июнь"), Row(4, false, "3", "Сбор", "июль")])]));
        Assert.Equal(["Курсы", "Сбор"], plan.Activities.Select(activity => activity.Title));
        Assert.Contains("3 «2 | Старое дело | июнь»", Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.HiddenRows).Text);
    }
}
