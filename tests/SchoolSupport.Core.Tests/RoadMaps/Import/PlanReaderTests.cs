using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class PlanReaderTests
{
    [Fact]
    public void A_plain_table_is_read_row_by_row() => Assert.Equal(
        ["1 · — · Провести совещание директоров · сентябрь 2022 · Озерова Н.П.", "2 · — · Издать приказ о группе · до 1 октября 2022 · отдел"],
        PlanText.Lines(PlanText.Read("""
            № п/п | Мероприятие | Сроки | Ответственные
            1. | Провести совещание директоров | сентябрь 2022 | Озерова Н.П.
            2. | Издать приказ о группе | до 1 октября 2022 | отдел
            """)));

    [Theory]
    [InlineData("№ | Наименование мероприятия | Срок реализации | Исполнители")]
    [InlineData("№ п/п | Виды работ (мероприятия) | Сроки реализации | Ответственные")]
    [InlineData("п/п | Меры по устранению дефицитов | Период | Ответственный исполнитель")]
    [InlineData("N | Содержание деятельности | Дата и место проведения | Ответственные лица")]
    [InlineData("№ | Планируемые действия | Когда | Кто отвечает")]
    [InlineData(" | Мероприятия | Место и дата проведения | ФИО ответственного")]
    [InlineData("№ | Направления деятельности | Сроки | Ответственный за исполнение")]
    [InlineData("№ | Тема семинара | Дата | Организаторы")]
    [InlineData("№ | Меро- приятия | Сро- ки | Ответст- венные")]
    public void Columns_are_known_by_many_names(string header)
    {
        ImportedPlan plan = PlanText.Read($"{header}\n1 | Провести неделю чтения | октябрь 2022 | Озерова Н.П.\n2 | Собрать банк заданий | май 2023 | Лугова А.А.");
        Assert.Equal(["1 · — · Провести неделю чтения · октябрь 2022 · Озерова Н.П.", "2 · — · Собрать банк заданий · май 2023 · Лугова А.А."], PlanText.Lines(plan));
    }

    [Fact]
    public void Form_result_and_audience_have_columns_of_their_own_and_others_are_kept()
    {
        ImportedPlan plan = PlanText.Read("""
            Ожидаемый результат | Мероприятие | Форма проведения | Целевая аудитория | Дата | Место проведения | № | Примечание
            Справка | Неделя чтения | семинар | учителя | 15.10.2022 | школа | 1 | важно
            """);
        ImportedActivity activity = Assert.Single(plan.Activities);
        Assert.Equal(("1", "Неделя чтения", "семинар", "Справка", "учителя", "15.10.2022"), (activity.Number, activity.Title, activity.Form, activity.Result, activity.Audience, activity.Term));
        Assert.Equal(["Справка", "Неделя чтения", "семинар", "учителя", "15.10.2022", "школа", "1", "важно"], activity.Cells);
        Assert.Equal(["Место проведения", "Примечание"], plan.Tables[activity.Table!.Value].Columns.Where(column => column.Role == ColumnRole.Other).Select(column => column.Caption));
    }

    [Fact]
    public void A_header_over_two_rows_gives_captions_of_both()
    {
        ImportedPlan plan = PlanText.Read("""
            № | Мероприятия | Сроки | > | Ответственные | >
            ^ | ^ | начало | окончание | ФИО | должность
            1 | 2 | 3 | 4 | 5 | 6
            1 | Неделя чтения | 01.10.2022 | 15.10.2022 | Озерова Н.П. | методист
            2 | Неделя счёта | февраль | май | Озерова Н.П. | методист
            """);
        Assert.Equal("с 01.10.2022 по 15.10.2022", plan.Activities[0].Term);
        Assert.Equal("февраль – май", plan.Activities[1].Term);
        Assert.Equal("Озерова Н.П.\nметодист", plan.Activities[0].Responsible);
        Assert.Equal(["№", "Мероприятия", "Сроки начало", "Сроки окончание", "Ответственные ФИО", "Ответственные должность"], plan.Tables[0].Columns.Select(column => column.Caption));
    }

    [Fact]
    public void Marks_under_months_are_terms_and_told()
    {
        ImportedPlan plan = PlanText.Read("""
            № | Мероприятия | сентябрь | октябрь | ноябрь | май | Ответственные
            1 | Совещание директоров | + | | + | | отдел
            2 | Смотр кабинетов | | | | 15 | отдел
            """);
        Assert.Equal(["сентябрь, ноябрь", "май (15)"], plan.Activities.Select(activity => activity.Term));
        Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.TermDerived);
    }

    [Fact]
    public void Of_several_columns_that_could_be_the_title_the_surest_is()
    {
        ImportedPlan plan = PlanText.Read("""
            Дефициты | Направление работы | Адресные меры | Сроки | Ответственные | Показатель
            Кадровые | Методика | Курсы учителей | май 2023 | отдел | 5 человек
            """);
        Assert.Equal(["— · Кадровые / Методика · Курсы учителей · май 2023 · отдел"], PlanText.Lines(plan));
    }

    [Fact]
    public void Marks_under_quarters_are_terms_and_money_under_years_is_none()
    {
        Assert.Equal("I квартал, 4 квартал", Assert.Single(PlanText.Read("№ | Мероприятие | I квартал | 2 квартал | 4 квартал\n1 | Курсы | + | | v").Activities).Term);
        Assert.Null(Assert.Single(PlanText.Read("№ | Мероприятие | Ответственные | 2022 год | 2023 год\n1 | Курсы | отдел | 150,0 | 1 200").Activities).Term);
    }

    [Fact]
    public void A_section_named_after_a_month_gives_the_term_that_is_missing()
    {
        ImportedPlan plan = PlanText.Read("""
            № | Мероприятие | Ответственный | Результат
            Сентябрь 2022 | > | > | >
            1 | Совещание директоров | отдел | протокол
            Октябрь 2022 | > | > | >
            2 | Смотр кабинетов | отдел | справка
            """);
        Assert.Equal(["1 · Сентябрь 2022 · Совещание директоров · Сентябрь 2022 · отдел", "2 · Октябрь 2022 · Смотр кабинетов · Октябрь 2022 · отдел"], PlanText.Lines(plan));
        Assert.Equal(2, plan.Warnings.Count(warning => warning.Kind == ImportWarningKind.TermDerived));
    }

    [Fact]
    public void A_day_below_a_section_named_after_a_month_is_a_day_of_that_month_and_told()
    {
        ImportedPlan plan = PlanText.Read("№ | Мероприятие | Сроки\nМарт 2023 | > | >\n1 | Курсы | до 20\n2 | Сбор | 5-10\nМай | > | >\n3 | Лагерь | 12.05\n4 | Смотр | 4 неделя");
        Assert.Equal(["до 20 марта 2023", "5-10 марта 2023", "12.05", "4 неделя мая"], plan.Activities.Select(activity => activity.Term));
        Assert.Equal("Срок «до 20» дополнен месяцем из названия раздела: «до 20 марта 2023».", plan.Warnings.First(warning => warning.Kind == ImportWarningKind.TermDerived).Text);
    }

    [Fact]
    public void A_table_without_any_header_is_told_by_its_content()
    {
        ImportedPlan plan = PlanText.Read("""
            1 | Совещание директоров школ района | сентябрь 2022 | Озерова Н.П.
            2 | Смотр учебных кабинетов | до 1 ноября 2022 | Лугова А.А.
            """);
        Assert.Equal(["1 · — · Совещание директоров школ района · сентябрь 2022 · Озерова Н.П.", "2 · — · Смотр учебных кабинетов · до 1 ноября 2022 · Лугова А.А."], PlanText.Lines(plan));
        Assert.Contains(plan.Warnings, warning => warning.Kind == ImportWarningKind.ColumnsGuessed);
    }

    [Fact]
    public void Tables_that_are_no_plans_are_left_alone()
    {
        ImportedPlan plan = PlanText.Read("""
            Наименование программы | Поддержка школ
            Срок реализации | 2022-2023 годы
            Ответственный исполнитель | Отдел образования
            Ожидаемые результаты | Рост качества
            Сроки реализации плана | План мероприятий рассчитан на два учебных года

            № | ФИО тьютора | Предмет | Дата консультаций
            1 | Верескова М.И. | математика | каждый вторник

            Показатель | Единица измерения | 2022 год | 2023 год
            Доля педагогов | % | 40 | 60
            """);
        Assert.Empty(plan.Activities);
        Assert.Contains(plan.Warnings, warning => warning.Kind == ImportWarningKind.NothingFound);
    }

    [Fact]
    public void An_empty_document_says_that_nothing_was_found() =>
        Assert.Equal([ImportWarningKind.NothingFound, ImportWarningKind.OrderUnknown], PlanText.Read("").Warnings.Select(warning => warning.Kind).Order());

    [Fact]
    public void Dashes_say_nothing_and_ditto_marks_repeat_what_stands_above()
    {
        ImportedPlan plan = PlanText.Read("""
            № | Мероприятие | Сроки | Ответственные | Результат
            1 | Совещание директоров | сентябрь 2022 | Озерова Н.П. | —
            2 | Смотр кабинетов | -//- | то же | справка
            """);
        Assert.Equal(["1 · — · Совещание директоров · сентябрь 2022 · Озерова Н.П.", "2 · — · Смотр кабинетов · сентябрь 2022 · Озерова Н.П."], PlanText.Lines(plan));
        Assert.Null(plan.Activities[0].Result);
    }

    [Fact]
    public void Of_rows_without_end_only_so_many_are_read()
    {
        ImportedPlan plan = PlanText.Read("№ | Мероприятие | Сроки\n" + string.Join('\n', Enumerable.Range(1, PlanReader.MostActivities + 5).Select(i => $"{i} | Дело {i} | май 2023")));
        Assert.Equal(PlanReader.MostActivities, plan.Activities.Count);
        Assert.Contains(plan.Warnings, warning => warning.Kind == ImportWarningKind.TooMany);
    }

    [Fact]
    public void Five_hundred_activities_are_read()
    {
        IEnumerable<string> rows = Enumerable.Range(1, 500).Select(i => $"{i} | Мероприятие номер {i} о чтении и счёте в школе {i % 17} | до {1 + (i % 28)} мая 2023 | Отдел {i % 7}");
        ImportedPlan plan = PlanText.Read("№ | Мероприятие | Сроки | Ответственные\n" + string.Join('\n', rows));
        Assert.Equal(Enumerable.Range(1, 500).Select(i => $"{i}"), plan.Activities.Select(activity => activity.Number));
        Assert.DoesNotContain(plan.Warnings, warning => warning.Kind != ImportWarningKind.OrderUnknown);
    }
}
