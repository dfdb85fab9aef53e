using System.Text.Json;
using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class ImportedPlanDocumentTests
{
    private static readonly ImportedPlan Plan = PlanText.Read("""
        ПРИКАЗ
        от 01.09.2022 № 5-ОД
        План работы на 2022-2023 учебный год
        Адресаты: МБОУ СОШ № 3, МБОУ ООШ № 8

        № | Мероприятие | Сроки | Ответственные | Примечание
        1. Кадры | > | > | > | >
        1.1 | Курсы для педагогов | май 2023 | отдел | да
        1.1 | Курсы для педагогов | июнь 2023 | отдел | да
        1.3 | Смотр кабинетов | | отдел |
        """);

    [Fact]
    public void What_is_written_is_read_back_equal()
    {
        string written = ImportedPlanDocument.Write(Plan);
        ImportedPlan back = ImportedPlanDocument.Read(written);
        Assert.Equal(written, ImportedPlanDocument.Write(back));
        Assert.Equal((Plan.Title, Plan.Order, Plan.Bounds), (back.Title, back.Order, back.Bounds));
        Assert.Equal(Plan.Schools, back.Schools);
        Assert.Equal(Plan.Warnings, back.Warnings);
        Assert.Equivalent(Plan.Activities, back.Activities, strict: true);
        Assert.Equal(Plan.Duplicates.Single().Differences, back.Duplicates.Single().Differences);
    }

    [Fact]
    public void The_document_is_readable() => Assert.Contains("\"title\":\"Курсы для педагогов\"", ImportedPlanDocument.Write(Plan), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"activities\":[{}]}")]
    [InlineData("{\"schools\":[{\"text\":\"\"}]}")]
    [InlineData("{\"warnings\":[{\"kind\":\"nonsense\"}]}")]
    public void Another_document_is_refused(string json) => Assert.Throws<JsonException>(() => ImportedPlanDocument.Read(json));
}
