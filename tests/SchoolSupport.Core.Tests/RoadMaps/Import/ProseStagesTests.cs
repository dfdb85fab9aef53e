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
}
