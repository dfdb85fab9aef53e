using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class MonthGridTests
{
    [Fact]
    public void Texts_under_months_are_activities_of_the_direction_beside_them()
    {
        ImportedPlan plan = PlanText.Read("""
            Направление | Сентябрь | Октябрь | Ноябрь | Ответственные
            Руководители | Совещание директоров | | Собеседование с завучами | отдел
            Педагоги | 1. Анкета для учителей¶2. Открытый урок | Круглый стол¶по чтению | | методисты
            """);
        Assert.Equal(
            [
                "— · Руководители · Совещание директоров · Сентябрь · отдел", "— · Руководители · Собеседование с завучами · Ноябрь · отдел",
                "— · Педагоги · Анкета для учителей · Сентябрь · методисты", "— · Педагоги · Открытый урок · Сентябрь · методисты", "— · Педагоги · Круглый стол по чтению · Октябрь · методисты",
            ],
            PlanText.Lines(plan));
        Assert.Equal(ImportWarningKind.GridUnfolded, Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.GridUnfolded).Kind);
    }

    [Fact]
    public void The_second_half_of_the_year_may_have_a_header_of_its_own() => Assert.Equal(
        ["— · Учителя · Неделя чтения · Октябрь · —", "— · Учителя · Неделя счёта · Февраль · —", "— · Родители · Общее собрание · Март · —"],
        PlanText.Lines(PlanText.Read("""
            Направление | Сентябрь | Октябрь | Ноябрь
            Учителя | | Неделя чтения |
            Направление | Январь | Февраль | Март
            Учителя | | Неделя счёта |
            Родители | | | Общее собрание
            """)));

    [Fact]
    public void Months_may_go_down_and_directions_across() => Assert.Equal(
        [
            "— · Работа с педагогами · Школа молодого учителя · Сентябрь · ИМЦ", "— · Контроль · Проверка планов · Сентябрь · ИМЦ",
            "— · Работа с родителями · День открытых дверей · Октябрь 2024 · школы",
        ],
        PlanText.Lines(PlanText.Read("""
            Месяц | Работа с педагогами | Работа с родителями | Контроль | Ответственные
            Сентябрь | Школа молодого учителя | | Проверка планов | ИМЦ
            Октябрь 2024 | | День открытых дверей | | школы
            """)));

    [Fact]
    public void Months_may_be_numbers() => Assert.Equal(
        ["1 · — · Диагностика · сентябрь · ИМЦ", "2 · — · Консультации · октябрь, январь · тьюторы"],
        PlanText.Lines(PlanText.Read("""
            № | Содержание деятельности | IX | X | XI | XII | I | Ответственные
            1 | Диагностика | + | | | | | ИМЦ
            2 | Консультации | | + | | | + | тьюторы
            """)));

    [Fact]
    public void Numbers_below_the_caption_of_months_are_months() => Assert.Equal(
        ["1 · — · Диагностика · сентябрь · ИМЦ", "2 · — · Консультации · октябрь, ноябрь · тьюторы"],
        PlanText.Lines(PlanText.Read("""
            № | Мероприятие | Месяцы | > | > | Ответственные
            ^ | ^ | 9 | 10 | 11 | ^
            1 | Диагностика | v | | | ИМЦ
            2 | Консультации | | v | v | тьюторы
            """)));

    [Fact]
    public void A_table_of_figures_by_months_is_no_plan() => Assert.Empty(PlanText.Read("""
        Показатель | Сентябрь | Октябрь | Ноябрь
        Учащихся | 120 | 121 | 119
        Учителей | 11 | 11 | 12
        """).Activities);
}
