using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Core.Tests.RoadMaps.Import;

public class OrderHeadingTests
{
    private const string Table = "\n\n№ | Мероприятие | Сроки\n1 | Курсы | май 2023";

    [Theory]
    [InlineData("ПРИКАЗ\nот 08.08.2021\n№ 814", "814", "2021-08-08")]
    [InlineData("ПРИКАЗ\n«20» июля 2020 г.\n№ 452", "452", "2020-07-20")]
    [InlineData("П Р И К А З\n26.01.2021 г. Озёрск № 59/01-03", "59/01-03", "2021-01-26")]
    [InlineData("РАСПОРЯЖЕНИЕ\n№ 117-ОД от 5 сентября 2022 года", "117-ОД", "2022-09-05")]
    [InlineData("Приказ № 15\nот «01» 09 2022", "15", "2022-09-01")]
    [InlineData("ПОСТАНОВЛЕНИЕ\nот 01.09.2022 N 77", "77", "2022-09-01")]
    [InlineData("ПРИКАЗ\nот 08.08.2О21 № 8", "8", "2021-08-08")]
    public void Number_and_date_are_found_in_their_usual_shapes(string heading, string number, string date)
    {
        OrderReference? order = PlanText.Read($"{heading}\nОб утверждении плана\nВ соответствии с приказом от 01.01.2019 № 1 приказываю:{Table}").Order;
        Assert.Equal(new OrderReference(number, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)), order);
    }

    [Fact]
    public void They_may_stand_in_a_frame_of_cells() => Assert.Equal(
        new OrderReference("118", new DateOnly(2022, 9, 1)), PlanText.Read($"ПРИКАЗ\n\n01.09.2022 | | № 118\n\nОб утверждении плана{Table}").Order);

    [Fact]
    public void An_order_that_is_not_named_is_told() =>
        Assert.Equal("Номер и дата приказа не нашлись.", Assert.Single(PlanText.Read(Table).Warnings, warning => warning.Kind == ImportWarningKind.OrderUnknown).Text);

    [Fact]
    public void A_form_left_blank_names_no_order()
    {
        ImportedPlan plan = PlanText.Read($"ПРИКАЗ\nот «___» ________ 2022 г. № ____{Table}");
        Assert.Null(plan.Order);
    }

    [Fact]
    public void An_appendix_alone_names_the_order() => Assert.Equal(
        new OrderReference("817", new DateOnly(2021, 8, 13)), PlanText.Read($"Приложение 1\nк приказу отдела образования\nот 13.08.2021 № 817\nПЛАН РАБОТЫ{Table}").Order);

    [Fact]
    public void An_appendix_to_another_order_is_told_and_the_heading_holds()
    {
        ImportedPlan plan = PlanText.Read($"ПРИКАЗ\nот 08.08.2021 № 814\nОб утверждении плана\nПриложение\nк приказу отдела\nот 13.08.2021 № 817{Table}");
        Assert.Equal("814", plan.Order?.Number);
        Assert.Equal(
            "В приложении указан другой приказ: № 817 от 13.08.2021, а в заголовке № 814 от 08.08.2021. Взят заголовок.",
            Assert.Single(plan.Warnings, warning => warning.Kind == ImportWarningKind.OtherOrderInAppendix).Text);
    }

    [Theory]
    [InlineData("на 2021-2022 учебный год", "2021-09-01..2022-08-31", true)]
    [InlineData("на 2021/22 учебный год", "2021-09-01..2022-08-31", true)]
    [InlineData("на 2021–2024 учебные годы", "2021-09-01..2024-08-31", false)]
    [InlineData("на 2020-2021 годы", "2020-01-01..2021-12-31", false)]
    [InlineData("на 2022 – 2024 г.г.", "2022-01-01..2024-12-31", false)]
    [InlineData("на 2022 год", "2022-01-01..2022-12-31", false)]
    public void Bounds_are_read_from_the_title(string words, string days, bool isOneSchoolYear)
    {
        PlanBounds? bounds = PlanText.Read($"ПЛАН РАБОТЫ\nпо поддержке школ {words}{Table}").Bounds;
        Assert.Equal((days, isOneSchoolYear), (bounds?.Days.ToString(), bounds?.Year is not null));
    }

    [Theory]
    [InlineData("План работы")]
    [InlineData("ДОРОЖНАЯ КАРТА по поддержке школ, 2020-2021")]
    public void Bounds_that_a_title_does_not_say_are_not_made_up(string title) => Assert.Null(PlanText.Read(title + Table).Bounds);

    [Fact]
    public void The_school_year_of_the_title_is_known_as_one() => Assert.Equal(new SchoolYear(2022), PlanText.Read($"План на 2022-2023 учебный год{Table}").Bounds?.Year);

    [Fact]
    public void The_plans_own_heading_is_its_title() => Assert.Equal(
        "ДОРОЖНАЯ КАРТА комплекс мер по поддержке школ",
        PlanText.Read($"ПРИКАЗ\nОб утверждении дорожной карты\n1. Утвердить план.\nНачальник\nДОРОЖНАЯ КАРТА\nкомплекс мер по поддержке школ{Table}").Title);

    [Fact]
    public void Without_a_heading_the_orders_subject_is_the_title() =>
        Assert.Equal("Об утверждении мер поддержки школ", PlanText.Read($"ПРИКАЗ\nОб утверждении мер\nподдержки школ\nВ целях поддержки приказываю:{Table}").Title);
}
