using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.RoadMaps.Responsible;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Core.Tests.RoadMaps.Responsible;

public sealed class ResponsibleSuggestionTests
{
    private const long Third = 3, Twelfth = 12, Fourteenth = 14, Lyceum = 101, Village = 102;
    private const long Lebedeva = 201, Sokolov = 202, Ryabinin = 203;

    private static readonly CandidateSchool[] Schools =
    [
        new(Third, new SchoolName("СОШ № 3")), new(Twelfth, new SchoolName("СОШ № 12")), new(Fourteenth, new SchoolName("ООШ № 14 с. Лугового")),
        new(Lyceum, new SchoolName("Лицей № 1")), new(Village, new SchoolName("Озёрская СОШ")),
    ];

    private static readonly CandidatePerson[] People =
    [
        new(Lebedeva, new PersonName("Ольга Лебедева"), null), new(Sokolov, new PersonName("Соколов Игорь Петрович"), null),
        new(Ryabinin, new PersonName("Павел Рябинин"), Twelfth),
    ];

    private static readonly long[] Everybody = [.. Schools.Select(school => school.Id)];

    [Theory]
    [InlineData("СОШ № 12", new[] { Twelfth })]
    [InlineData("МБОУ СОШ №3, МБОУ ООШ 14", new[] { Third, Fourteenth })]
    [InlineData("школы № 3, 12 и 14", new[] { Third, Twelfth, Fourteenth })]
    [InlineData("директор МАОУ лицея № 1", new[] { Lyceum })]
    [InlineData("администрация Озёрской СОШ", new[] { Village })]
    [InlineData("директор П.И. Рябинин", new[] { Twelfth })]
    [InlineData("СОШ № 99", new long[0])]
    public void Schools_are_found_by_number_name_and_director(string text, long[] schools)
    {
        var suggestion = Suggest(text);

        Assert.Equal(schools, suggestion.Schools);
        Assert.Equal(ActivityOwner.Schools, suggestion.Owner);
    }

    [Theory]
    [InlineData("ОУ района")]
    [InlineData("Руководители образовательных организаций")]
    [InlineData("общеобразовательные учреждения")]
    [InlineData("директора")]
    public void Schools_at_large_are_all_schools(string text) => Assert.Equal(Everybody, Suggest(text).Schools);

    [Fact]
    public void Schools_at_large_are_those_of_the_orders_list_when_it_has_one()
    {
        Assert.Equal([Third, Twelfth], Suggest("ШНОР/ШССУ", listed: [Third, Twelfth]).Schools);
        Assert.Equal(Everybody, Suggest("все ОУ района", listed: [Third, Twelfth]).Schools);
    }

    [Theory]
    [InlineData("МЦОКО")]
    [InlineData("УО, МКУ ЦРО")]
    [InlineData("отдел образования")]
    [InlineData("экспертная комиссия")]
    [InlineData("экспертная комиссия по сопровождению «слабых школ»")]
    [InlineData("методисты центра по работе с ОУ")]
    [InlineData("директора МКУ ЦРО")]
    public void Centres_and_departments_are_the_department(string text)
    {
        var suggestion = Suggest(text);

        Assert.Equal(ActivityOwner.Department, suggestion.Owner);
        Assert.Empty(suggestion.Schools);
        Assert.Empty(suggestion.Persons);
        Assert.False(suggestion.IsEmpty);
    }

    [Theory]
    [InlineData("Лебедева О.П.", Lebedeva)]
    [InlineData("МЦОКО (О. П. Лебедева)", Lebedeva)]
    [InlineData("контроль возложить на Соколова И.П.", Sokolov)]
    public void The_departments_people_are_found_by_surname_in_any_case(string text, long person)
    {
        var suggestion = Suggest(text);

        Assert.Equal([person], suggestion.Persons);
        Assert.Equal(ActivityOwner.Department, suggestion.Owner);
    }

    [Fact]
    public void A_namesake_with_other_initials_is_somebody_else() => Assert.Empty(Suggest("Лебедева М.И.").Persons);

    [Fact]
    public void Schools_and_a_person_together_each_answer_for_themselves()
    {
        var suggestion = Suggest("Лебедева О.П., ОУ района");

        Assert.Equal(ActivityOwner.Schools, suggestion.Owner);
        Assert.Equal(Everybody, suggestion.Schools);
        Assert.Equal([Lebedeva], suggestion.Persons);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("Захаров И.И.")]
    public void Nobody_is_invented(string? text) => Assert.True(Suggest(text).IsEmpty);

    [Fact]
    public void Schools_that_the_municipality_does_not_have_are_told() => Assert.Equal(
        ["школа № 29", "гимназия № 5"],
        ResponsibleSuggestion.UnknownSchools("МБОУ СОШ 12, СОШ № 29, гимназия 5", new ResponsibleCandidates(Schools, People, [])));

    [Fact]
    public void A_documents_list_is_matched_by_kind_and_number()
    {
        SchoolName[] named = [new("Муниципальное бюджетное общеобразовательное учреждение средняя общеобразовательная школа №12 г. Заречный"), new("лицей № 1"), new("СОШ № 7")];

        Assert.Equal([Twelfth, Lyceum], ResponsibleCandidates.ListedOf(Schools, named));
    }

    private static ResponsibleSuggestion Suggest(string? text, params long[] listed) =>
        ResponsibleSuggestion.Of(text, new ResponsibleCandidates(Schools, People, listed));
}
