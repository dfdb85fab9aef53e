using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Reminders.Preview;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Reminders.Preview;

/// <summary>«Кому и что уйдёт завтра». It is Tuesday, 8 September, unless said otherwise.</summary>
public sealed class PreviewTests
{
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private const string Three = "СОШ № 3";
    private const string Digest = "Напоминаю";

    private static readonly TownOptions Evening = new() { JobsRun = true, Now = new DateTimeOffset(2026, 9, 7, 18, 0, 0, TimeSpan.Zero) };

    [Fact]
    public async Task The_coordinator_sees_counts_then_people_with_their_messages_then_schools()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        await town.Director(Fourteen, "Елена Крылатова");
        await town.Invited(Role.Director, Three, "Тимур Ясенев");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 7), "Семинар по трудностям обучения", Twelve),
            PlannedRow.Until(new DateOnly(2026, 9, 10), "Опрос родителей", Twelve, Three),
            PlannedRow.Until(new DateOnly(2026, 12, 10), "Социальный паспорт", Fourteen));
        await town.InTurn(session => new ReminderPreferenceStore(session).Set(director.PersonId, new ReminderPreferences { DigestAt = new TimeOnly(7, 30) }));

        await coordinator.Says("/reminders");
        await coordinator.Presses("Что уйдёт завтра");
        await coordinator.Presses("По людям");
        await coordinator.Presses("2");
        await coordinator.Presses("‹ По людям");
        await coordinator.Presses("По школам");
        await coordinator.Presses("‹ Итоги");
        town.Storyboard.Holds("tomorrow.approved.txt");
    }

    [Fact]
    public async Task What_is_foretold_is_what_is_sent_the_next_morning()
    {
        await using var town = await Town.Open(Evening);
        var loud = await town.Director(Twelve, "Павел Рябинин");
        var silent = await town.Director(Fourteen, "Елена Крылатова");
        var late = await town.Director(Three, "Тимур Ясенев");
        var coordinator = await town.Coordinator();
        await town.Plan(
            PlannedRow.Until(new DateOnly(2026, 9, 11), "Опрос родителей", Twelve, Fourteen, Three),
            PlannedRow.Until(new DateOnly(2026, 9, 7), "Семинар по трудностям обучения", Three));
        await town.InTurn(session => Mute(session, silent));
        await town.InTurn(session => Mute(session, late));

        await coordinator.Says("/reminders");
        await coordinator.Presses("Что уйдёт завтра");
        coordinator.Sees("Уйдут 3 сообщения", "директорам — 2, координаторам — 1");
        await coordinator.Presses("По школам");
        coordinator.Sees("ООШ № 14: ничего");
        await town.ClockMoves(new(2026, 9, 8), 9);
        await town.ClockMoves(new(2026, 9, 8), 9, 30);

        Assert.Equal((1, 0, 1, 1), (await loud.Count(Digest), await silent.Count(Digest), await late.Count(Digest), await coordinator.Count(Digest)));

        static Task Mute(Storage.Session session, Actor person) =>
            new ReminderPreferenceStore(session).Set(person.PersonId, new ReminderPreferences { MutedThrough = new DateOnly(2026, 9, 30) });
    }

    [Fact]
    public async Task Before_a_weekend_there_is_a_way_to_Monday()
    {
        await using var town = await Town.Open();
        town.GoTo(new(2026, 9, 11), 15);
        await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 14), "Опрос родителей", Twelve));
        await coordinator.Says("/reminders");
        await coordinator.Presses("Что уйдёт завтра");
        coordinator.Sees("Что уйдёт завтра · суббота, 12 сентября", "Это выходной", "Никому ничего");
        await coordinator.Presses("пн, 14");
        coordinator.Sees("Что уйдёт · понедельник, 14 сентября", "Уйдут 2 сообщения");
        await coordinator.Presses("‹ Завтра");
        coordinator.Sees("суббота");
    }

    [Fact]
    public async Task Only_whoever_sees_the_municipality_sees_it_and_nothing_of_another()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var neighbour = await town.Coordinator("Нина Соболева");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), "Опрос родителей", Twelve));
        await Policy.PolicyTests.MovesTo(town, neighbour, "Лесной район");
        var tomorrow = new DateOnly(2026, 9, 9);
        ChatRoute[] routes = [new NextDigests(), new NextDigestsByPerson(tomorrow), new NextDigestsBySchool(tomorrow), new NextDigest(tomorrow, director.PersonId)];
        foreach (var route in routes)
        {
            await neighbour.Forges(RouteCodec.OfThisProgram.Encode(route));
            neighbour.DoesNotSee("Опрос родителей", Twelve, "Рябинин");
            await director.Forges(RouteCodec.OfThisProgram.Encode(route));
            director.DoesNotSee("Что уйдёт", "По людям", "По школам", "‹ По людям");
        }
    }

    [Fact]
    public async Task Of_whoever_works_in_two_municipalities_only_what_concerns_this_one_is_shown()
    {
        await using var town = await Town.Open();
        var both = await town.Director(Twelve, "Павел Рябинин");
        var onlyThere = await town.Director(Fourteen, "Елена Крылатова");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), "Опрос родителей", Twelve));
        await HaveAQuestionnaireElsewhere(town, both, onlyThere);

        await coordinator.Says("/reminders");
        await coordinator.Presses("Что уйдёт завтра");
        coordinator.Sees("Уйдёт 1 сообщение", "О чём: задачи — 1.");
        await coordinator.Presses("По людям");
        coordinator.Sees("1. Павел Рябинин (директор, СОШ № 12), 9:00: задачи");
        coordinator.DoesNotSee("анкеты", "Елена Крылатова");
        await coordinator.Presses("1");
        coordinator.Sees("Опрос родителей");
        coordinator.DoesNotSee("Анкета леса");
    }

    [Fact]
    public async Task Long_lists_come_in_parts_and_old_buttons_lead_to_the_last()
    {
        await using var town = await Town.Open();
        var schools = Enumerable.Range(1, 17).Select(number => $"СОШ № {number}").ToArray();
        foreach (var school in schools)
            await town.Director(school);
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 9), "Опрос родителей", schools));
        await coordinator.Says("/reminders");
        await coordinator.Presses("Что уйдёт завтра");
        coordinator.Sees("Уйдёт 17 сообщений");
        await coordinator.Presses("По людям");
        coordinator.Sees("10.", "СОШ № 10");
        await coordinator.Presses("Дальше");
        coordinator.Sees("17.", "СОШ № 17");
        await coordinator.Presses("По школам");
        await coordinator.Presses("Дальше");
        coordinator.Sees("СОШ № 17: директор — задачи");
        await coordinator.Forges(RouteCodec.OfThisProgram.Encode(new NextDigestsByPerson(new DateOnly(2026, 9, 9), 99)));
        coordinator.Sees("17.");
    }

    // They are directors in another municipality, too, where something is due the same day.
    private static Task HaveAQuestionnaireElsewhere(Town town, params IEnumerable<Actor> people) => town.InTurn(async session =>
    {
        var (memberships, campaigns) = (new MembershipStore(session), new CampaignStore(session));
        var municipality = await new MunicipalityStore(session).FindOrAdd("Лесной район", Town.Zone);
        var school = await new SchoolStore(session).FindOrAdd(municipality, new SchoolName("Лесная школа"), hasUpperGrades: false);
        foreach (var person in people)
            await memberships.Enter(await memberships.Add(person.PersonId, Role.Director.Code, municipality, school));
        var due = new DateOnly(2026, 9, 10);
        await campaigns.MarkOpened(await campaigns.Add(
            new NewCampaign(municipality, await StandardQuestionnaire.Seed(session), "Анкета леса", due.AddDays(-14), due, CreatedBy: null) { Schools = [school] }));
    });
}
