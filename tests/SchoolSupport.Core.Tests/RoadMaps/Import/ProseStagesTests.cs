using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class ProseStagesTests
{
    [Fact]
    public void Stages_in_prose_are_activities()
    {
        ImportedPlan plan = PlanText.Read("""
            План поддержки школ на 2022-2023 учебный год
            Этапы работы:
            1. Сбор сведений.
            2. Разбор сведений.
            ЭТАП 1. Сбор сведений о школах.
            Изучаются условия работы:
            - число учителей
            - число кабинетов
            Адресаты: МБОУ СОШ 3 п. Лугового, МБОУ ООШ 8
            Ответственные: директора школ, Озерова Н.П.
            Сроки проведения: сентябрь 2022 год
            ЭТАП 2. Разбор сведений.
            Ответственные: отдел образования
            Сроки проведения: октябрь 2022 год
            """);
        Assert.Equal(["1 · — · Сбор сведений о школах · сентябрь 2022 год · директора школ, Озерова Н.П.", "2 · — · Разбор сведений · октябрь 2022 год · отдел образования"], PlanText.Lines(plan));
        Assert.Equal("Изучаются условия работы:\n- число учителей\n- число кабинетов", plan.Activities[0].Details);
        Assert.Equal("МБОУ СОШ 3 п. Лугового, МБОУ ООШ 8", plan.Activities[0].Audience);
        Assert.Equal(["МБОУ СОШ 3 п. Лугового", "МБОУ ООШ 8"], plan.Schools.Select(school => school.Text));
        Assert.Equal("План поддержки школ на 2022-2023 учебный год", plan.Title);
    }

    [Fact]
    public void Points_with_labels_in_mid_paragraph_are_activities() => Assert.Equal(
        ["1 · — · Провести неделю чтения · до 15 октября 2022 г. · Озерова Н.П.", "2 · — · Собрать банк заданий · май 2023 · —"],
        PlanText.Lines(PlanText.Read("""
            1. Провести неделю чтения. Срок: до 15 октября 2022 г. Ответственный: Озерова Н.П.
            2. Собрать банк заданий.
            Срок исполнения – май 2023.
            3. Контроль оставляю за собой.
            """)));

    [Fact]
    public void Stages_above_numbered_points_are_their_sections() => Assert.Equal(
        ["1 · Первый этап. Подготовка · Диагностика · май 2023 · —", "2 · Первый этап. Подготовка · Подбор · июнь 2023 · —", "1 · Второй этап · Стажировки · июль 2023 · —"],
        PlanText.Lines(PlanText.Read("Первый этап. Подготовка\n1. Диагностика.\nСрок: май 2023\n2. Подбор\nСрок: июнь 2023\nВторой этап\n1. Стажировки\nСрок: июль 2023")));

    [Fact]
    public void A_list_below_a_label_belongs_to_it() => Assert.Equal(
        "- Озерова Н.П.\n- Лугова А.А.",
        Assert.Single(PlanText.Read("Этап 1. Сбор\nОтветственные:\n- Озерова Н.П.\n- Лугова А.А.\nСрок: май 2023").Activities).Responsible);

    [Fact]
    public void Prose_without_terms_is_no_plan() => Assert.Empty(PlanText.Read("1. Утвердить план.\n2. Контроль оставляю за собой.\nОтветственные: все").Activities);

    [Fact]
    public void Points_above_deeper_points_are_their_sections() => Assert.Equal(
        ["1.1 · 1. Начало · Создать группу · до 20 сентября 2024 г. · Озерова Н.П.", "2.1 · 2. Работа · Провести курсы · май 2025 · —"],
        PlanText.Lines(PlanText.Read("1. Начало\n1.1. Создать группу.\nСрок: до 20 сентября 2024 г.\nОтветственный: Озерова Н.П.\n2. Работа\n2.1. Провести курсы. Срок: май 2025")));

    [Fact]
    public void Numbered_deeds_of_a_stage_share_its_term_and_its_responsible()
    {
        ImportedPlan plan = PlanText.Read("""
            I этап. Начало
            Срок – сентябрь 2023 г.
            Ответственные – методисты
            1) опрос учителей
            и родителей;
            2) посещение уроков.
            II этап. Итог
            Срок – май 2024 г.
            Подводятся итоги года.
            """);
        Assert.Equal(
            ["1 · I этап. Начало · опрос учителей и родителей · сентябрь 2023 г. · методисты", "2 · I этап. Начало · посещение уроков · сентябрь 2023 г. · методисты", "II · — · Итог · май 2024 г. · —"],
            PlanText.Lines(plan));
    }

    [Fact]
    public void Points_of_an_order_may_name_their_due_date_in_the_sentence()
    {
        ImportedPlan plan = PlanText.Read("""
            О мерах поддержки школ
            1. Методическому центру (Осина И.Б.):
            1.1. Провести опрос учителей в срок до 28.03.2025.
            1.2. До 15 апреля 2025 г. собрать планы школ.
            2. Руководителям школ представить отчёт не позднее 20 декабря 2025 года.
            3. Контроль оставляю за собой.
            """);
        Assert.Equal(
            [
                "1.1 · 1. Методическому центру (Осина И.Б.) · Провести опрос учителей · до 28.03.2025 · Методическому центру (Осина И.Б.)",
                "1.2 · 1. Методическому центру (Осина И.Б.) · Собрать планы школ · До 15 апреля 2025 г. · Методическому центру (Осина И.Б.)",
                "2 · — · Руководителям школ представить отчёт · не позднее 20 декабря 2025 года · —",
            ],
            PlanText.Lines(plan));
        Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.ProseRead);
    }
}
