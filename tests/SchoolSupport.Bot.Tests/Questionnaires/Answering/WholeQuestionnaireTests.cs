using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

/// <summary>Whole questionnaires from the menu to «✓ Отправлено», as directors see them.</summary>
public sealed class WholeQuestionnaireTests
{
    [Fact]
    public async Task A_school_with_senior_grades_answers_for_the_second_year()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12");
        await town.LastYear(
            director, "СОШ № 12",
            ("senior_grades", "yes"), ("pupils", "498"), ("teachers", "33"), ("teachers_highest", "9"), ("tutors", "1"), ("computers", "110"));
        await town.Campaign("СОШ № 12");

        await director.BeginsToAnswer();
        await director.Says("512");
        await director.Says("34 учителя");
        await director.Says("40");
        await director.Says("21");
        await director.Presses("Да, верно");
        await director.Says("Шесть человек прошли аттестацию летом");
        await director.Presses("Как было: 1");
        foreach (var answer in new[] { "120", "7", "3", "240", "180" })
            await director.Says(answer);
        await director.Presses("В две смены");
        foreach (var answer in new[] { "96", "60", "51", "40" })
            await director.Says(answer);
        await director.Says("100 Мбит/с");
        await director.Presses("Отправить координатору");
        await director.Presses("Посмотреть ответы");

        await coordinator.Receives("СОШ № 12");
        town.Storyboard.Holds("senior-school.approved.txt");
    }

    [Fact]
    public async Task A_basic_school_is_never_asked_about_senior_grades()
    {
        await using var town = await Town.Open();
        var director = await town.Director("ООШ № 14");
        var campaign = await town.Campaign("ООШ № 14");

        await director.Says("/menu");
        await director.Presses("Начать анкету");
        await director.Presses("Нет");
        foreach (var answer in new[] { "180", "16", "4", "0", "40", "2", "1", "90", "60" })
            await director.Says(answer);
        await director.Says("в одну");
        await director.Says("0");
        await director.Says("50");
        await director.Presses("Отправить координатору");

        Assert.Equal(ResponseState.Submitted, (await town.Response(campaign, "ООШ № 14")).State);
        town.Storyboard.Holds("basic-school.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task All_answers_are_kept_as_given_on_either_database(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director("СОШ № 12");
        var campaign = await town.Campaign("СОШ № 12");

        await director.AnswersAll();
        director.Sees("Проверьте ответы", "26,5 %");
        await director.Presses("Отправить координатору");

        director.Sees("✓ Отправлено 8 сентября в 09:00, на неделю раньше срока.");
        Assert.Equal(
            "advanced=60 computers=120 internet_speed=100 outside_clubs=180 own_clubs=240 partners=7 profile_pupils=40 pupils=512 second_shift=96 "
            + "senior_grades=yes senior_pupils=51 shifts=two supporters=3 teachers=34 teachers_highest=9 tutors=1",
            await town.Written(campaign, "СОШ № 12"));
    }
}
