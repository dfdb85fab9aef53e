using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Tables;

namespace SchoolSupport.Core.Tests.Schools;

public class PeopleSheetTests
{
    private const string Header = "ФИО|Роль|Школа|Телефон";

    private static SheetTable Sheet(params string[] rows) =>
        new("Лист1", [.. rows.Select((row, i) => new SheetRow(i + 1, row.Split('|')))]);

    private static string Only(IEnumerable<RowProblem> problems) => Assert.Single(problems).ToString();

    [Fact]
    public void A_row_becomes_a_person()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(Header, "Петрова Анна Ивановна|директор|СОШ № 12|8 912 345-67-89"));
        PersonRow person = Assert.Single(sheet.Good);
        Assert.Equal(
            (2, "Петрова Анна Ивановна", Role.Director, "СОШ № 12", "+79123456789"),
            (person.Row, person.Name.Text, person.Role, person.School?.Text, person.Phone?.Value));
        Assert.Empty(sheet.Bad);
        Assert.Empty(sheet.Warnings);
    }

    [Theory]
    [InlineData("Имя|Должность|Организация|Тел.")]
    [InlineData("Ф.И.О.|РОЛЬ|ОО|Контактный телефон")]
    [InlineData("ФИО директора школы|Роль в проекте|Наименование образовательного учреждения|Телефон школы")]
    [InlineData("Фамилия, имя, отчество|Роль|Школа|Моб. телефон")]
    [InlineData("name|role|school|phone")]
    public void Headers_vary(string header) =>
        Assert.Equal("школа 12", Assert.Single(PeopleSheet.Read(Sheet(header, "Петрова Анна|директор|СОШ № 12|89123456789")).Good).School?.Key);

    [Fact]
    public void Columns_come_in_any_order_among_others()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet("№|Телефон|Школа|Почта|Роль|ФИО", "1|89123456789|СОШ № 12|a@example.org|учитель|Петрова Анна"));
        Assert.Equal(("Петрова Анна", Role.Teacher), Assert.Single(sheet.Good) is var p ? (p.Name.Text, p.Role) : default);
    }

    [Fact]
    public void A_name_in_three_columns_is_put_together()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet("Отчество|Имя|Фамилия|Роль", "Ивановна|Анна|Петрова|тьютор"));
        Assert.Equal("Петрова Анна Ивановна", Assert.Single(sheet.Good).Name.Text);
    }

    [Fact]
    public void A_title_above_the_header_blank_rows_and_repeated_headers_are_passed_over()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(
            "Директора школ Придуманного района|||", "|||", Header, "Петрова Анна|директор|СОШ № 12|", "| ||", Header, "Седова Ольга|директор|СОШ № 3|"));
        Assert.Equal([4, 7], sheet.Good.Select(person => person.Row));
        Assert.Empty(sheet.Bad);
    }

    [Fact]
    public void A_row_that_only_has_a_number_is_blank() =>
        Assert.Empty(PeopleSheet.Read(Sheet("№|" + Header, "1|Петрова Анна|директор|СОШ № 12|", "2||||")).Bad);

    [Fact]
    public void The_example_row_of_the_template_is_passed_over()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(Header, "Пример: Петрова Анна|директор|СОШ № 12|", "Седова Ольга|директор|СОШ № 3|"));
        Assert.Equal("Седова Ольга", Assert.Single(sheet.Good).Name.Text);
    }

    [Theory]
    [InlineData("Петрова Анна|бухгалтер|СОШ № 12|", "Строка 2. Роль «бухгалтер» неизвестна. Бывают: координатор, контролёр, директор, учитель, тьютор, куратор.")]
    [InlineData("Петрова Анна|директор||", "Строка 2. Роль «директор»: нужна школа.")]
    [InlineData("|директор|СОШ № 12|", "Строка 2. Имя не указано.")]
    [InlineData("Петрова Анна|директор|СОШ № 12|12345", "Строка 2. В номере «12345» не хватает цифр: нужен код города или оператора. Пример: +7 912 345-67-89.")]
    [InlineData("|||12345", "Строка 2. Имя не указано. Роль не указана. В номере «12345» не хватает цифр: нужен код города или оператора. Пример: +7 912 345-67-89.")]
    public void A_bad_row_is_named_with_every_reason(string row, string expected)
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(Header, row));
        Assert.Equal(expected, Only(sheet.Bad));
        Assert.Empty(sheet.Good);
    }

    [Fact]
    public void A_repeated_person_is_refused_and_the_first_stays()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(Header, "Семёнова Алёна|директор|МБОУ СОШ №12|", "СЕМЕНОВА АЛЕНА|Директор|школа 12|"));
        Assert.Equal("Строка 3. Повторяет строку 2.", Only(sheet.Bad));
        Assert.Equal(2, Assert.Single(sheet.Good).Row);
    }

    [Fact]
    public void One_person_may_have_two_roles() => Assert.Equal(
        2, PeopleSheet.Read(Sheet(Header, "Петрова Анна|директор|СОШ № 12|", "Петрова Анна|куратор|ООШ № 14|")).Good.Count);

    [Fact]
    public void An_organisation_of_somebody_without_a_school_makes_no_school() => Assert.All(
        PeopleSheet.Read(Sheet(Header, "Петрова Анна|координатор|Отдел образования|", "Седова Ольга|тьютор|Центр наставничества|")).Good,
        person => Assert.Null(person.School));

    [Fact]
    public void Two_directors_of_one_school_are_a_warning()
    {
        PeopleSheet sheet = PeopleSheet.Read(Sheet(Header, "Петрова Анна|директор|СОШ № 12|", "Седова Ольга|директор|МБОУ СОШ №12|"));
        Assert.Equal("Строка 3. У школы «МБОУ СОШ №12» уже есть директор: строка 2, Петрова Анна.", Only(sheet.Warnings));
        Assert.Equal(2, sheet.Good.Count);
    }

    [Fact]
    public void One_telephone_of_two_people_is_a_warning() => Assert.Equal(
        "Строка 3. Тот же телефон, что в строке 2: Петрова Анна.",
        Only(PeopleSheet.Read(Sheet(Header, "Петрова Анна|директор|СОШ № 12|89123456789", "Седова Ольга|тьютор||+7 912 3456789")).Warnings));

    [Fact]
    public void Two_spellings_that_may_be_one_school_are_a_warning() => Assert.Equal(
        "Строка 3. «СОШ № 12 г. Энска» похоже на «СОШ № 12» (строка 2). Если это одна школа, напишите название одинаково.",
        Only(PeopleSheet.Read(Sheet(Header, "Петрова Анна|директор|СОШ № 12|", "Седова Ольга|учитель|СОШ № 12 г. Энска|")).Warnings));

    [Fact]
    public void Schools_of_two_kinds_and_one_number_are_a_warning() => Assert.Equal(
        "Строка 3. «ООШ № 12» и «СОШ № 12» (строка 2) будут одной школой. Если это разные, уточните названия.",
        Only(PeopleSheet.Read(Sheet(Header, "Петрова Анна|директор|СОШ № 12|", "Седова Ольга|учитель|ООШ № 12|")).Warnings));

    [Theory]
    [InlineData("Школа|Телефон", "Строка 1. Не нашёл строку заголовков. Нужны столбцы «ФИО», «Роль», «Школа», «Телефон».")]
    [InlineData("ФИО|Школа", "Строка 1. Не нашёл столбца «Роль».")]
    [InlineData("Роль|Школа", "Строка 1. Не нашёл столбца «ФИО».")]
    [InlineData(Header, "Строка 1. Под заголовком нет ни одной строки.")]
    public void A_sheet_that_cannot_be_read_says_what_it_lacks(string header, string expected) =>
        Assert.Equal(expected, Only(PeopleSheet.Read(Sheet(header)).Bad));

    [Fact]
    public void An_empty_workbook_says_so() => Assert.Equal("Строка 1. Лист пустой.", Only(PeopleSheet.Read([]).Bad));

    [Fact]
    public void The_sheet_with_people_is_found_behind_others() => Assert.Single(PeopleSheet.Read(
        [new SheetTable("Инструкция", [new SheetRow(1, ["Как заполнять"])]), Sheet(Header, "Петрова Анна|директор|СОШ № 12|")]).Good);

    [Fact]
    public void No_row_is_both_good_and_bad_and_none_is_lost() => Prop.ForAll(
        Gen.Elements("Петрова Анна", "Седова Ольга", "", "123").Two().Zip(Gen.Elements("директор", "учитель", "кто-то", ""))
            .Select(row => $"{row.Item1.Item1}|{row.Item2}|{row.Item1.Item2}|").ListOf().ToArbitrary(),
        rows =>
        {
            PeopleSheet sheet = PeopleSheet.Read(Sheet([Header, "Первая Анна|директор|СОШ № 1|", .. rows]));
            IEnumerable<int> seen = sheet.Good.Select(person => person.Row).Concat(sheet.Bad.Select(problem => problem.Row)).Order();
            IEnumerable<int> expected = rows.Index().Where(row => row.Item != "|||").Select(row => row.Index + 3).Prepend(2);
            return seen.SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
}
