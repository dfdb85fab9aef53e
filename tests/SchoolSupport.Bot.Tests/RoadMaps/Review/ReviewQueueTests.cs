using SchoolSupport.Bot.RoadMaps.Boards;
using SchoolSupport.Bot.RoadMaps.Review;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.RoadMaps.Review;

/// <summary>A coordinator goes through what schools handed in and asked for.</summary>
public sealed class ReviewQueueTests
{
    private const string Twelve = "СОШ № 12";
    private const string Fourteen = "ООШ № 14";
    private const string Seminar = "Семинар по трудностям обучения";
    private const string Survey = "Опрос родителей";

    [Fact]
    public async Task Evidence_is_returned_in_two_taps_and_accepted_in_one_which_leads_to_the_next()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var other = await town.Director(Fourteen, "Елена Крылатова");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, Twelve, Fourteen), PlannedRow.Until(new DateOnly(2026, 9, 30), Survey, Twelve));
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id, "Провели 7 сентября, было 30 человек: https://school12.example.ru/seminar");
        town.Later(TimeSpan.FromMinutes(5));
        await town.HandsIn(other, (await town.TaskOf(Seminar, Fourteen)).Id, "Протокол — у завуча");
        await director.Says("/menu");

        town.Storyboard.Scene("Очередь");
        await coordinator.Says("/menu");
        await coordinator.Presses("На проверке · 2");
        await coordinator.Presses("Следующая");
        await coordinator.Presses("Вернуть");
        await coordinator.Presses("Нет подтверждения");
        await coordinator.Presses("✓ Принять");

        Assert.Equal(OccurrenceState.Accepted, (await town.TaskOf(Seminar, Twelve)).State);
        var returned = await town.TaskOf(Seminar, Fourteen);
        Assert.Equal((OccurrenceState.Returned, new DateOnly(2026, 9, 11)), (returned.State, returned.DueOn));
        town.Storyboard.Holds("review-queue.approved.txt");
    }

    [Fact]
    public async Task A_typed_reason_and_a_date_of_ones_own_go_to_the_school()
    {
        await using var town = await Town.Open();
        var (director, coordinator) = await OneOnReview(town);
        await coordinator.Presses("Вернуть");
        await coordinator.Presses("Своя дата");
        await coordinator.Says("вчера");
        await coordinator.Says("25 сентября");
        await coordinator.SendsSticker();
        await coordinator.Says("Приложите список участников.");

        Assert.Equal(new DateOnly(2026, 9, 25), (await town.TaskOf(Seminar, Twelve)).DueOn);
        Assert.Equal(1, await director.Count("Приложите список участников."));
        town.Storyboard.Holds("return-own-date.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_coordinators_at_once_one_wins_and_the_other_sees_who_and_when(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director(Twelve, "Павел Рябинин");
        var one = await town.Coordinator("Ольга Лебедева");
        var two = await town.Coordinator("Игорь Светлов");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, Twelve));
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id);
        foreach (var coordinator in new[] { one, two })
        {
            await coordinator.Says("/menu");
            await coordinator.Presses("На проверке · 1");
        }

        await two.Presses("Вернуть");
        await Task.WhenAll(one.Presses("✓ Принять"), two.Presses("Нет подтверждения"));

        var news = await director.Count("Координатор принял") + await director.Count("Координатор вернул");
        Assert.Equal(1, news);
        var winner = (await town.TaskOf(Seminar, Twelve)).State == OccurrenceState.Accepted ? one : two;
        var loser = winner == one ? two : one;
        loser.Sees(winner.Name, "в 09:00");
        loser.SeesToast("Решение уже есть");
    }

    [Fact]
    public async Task Ten_taps_on_accept_accept_once()
    {
        await using var town = await Town.Open();
        var (director, coordinator) = await OneOnReview(town);
        await coordinator.PressesRapidly("✓ Принять", 10);

        coordinator.Sees("Всё проверено");
        Assert.Equal(1, await director.Count("Координатор принял"));
    }

    [Fact]
    public async Task More_time_is_granted_as_asked_or_refused_with_a_reason()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, Twelve), PlannedRow.Until(new DateOnly(2026, 9, 10), Survey, Twelve));
        await Asks(town, director, Seminar, "Болеет ведущий", new DateOnly(2026, 9, 18));
        town.Later(TimeSpan.FromMinutes(1));
        await Asks(town, director, Survey, "Не успеваем", null);

        await coordinator.Says("/menu");
        await coordinator.Presses("На проверке · 2");
        await coordinator.Presses("Дать до 18 сентября");
        await coordinator.Presses("Отказать");
        await coordinator.Presses("Срок задан приказом");

        Assert.Equal(new DateOnly(2026, 9, 18), (await town.TaskOf(Seminar, Twelve)).DueOn);
        Assert.Equal(new DateOnly(2026, 9, 10), (await town.TaskOf(Survey, Twelve)).DueOn);
        town.Storyboard.Holds("more-time.approved.txt");
    }

    [Fact]
    public async Task What_is_on_review_can_be_taken_from_the_plan_with_a_reason()
    {
        await using var town = await Town.Open();
        var (director, coordinator) = await OneOnReview(town);
        await coordinator.Presses("Вся задача");
        await coordinator.Presses("Снять с плана");
        await coordinator.Says("Семинар отменили приказом.");
        await coordinator.Presses("Посмотреть подтверждение");
        coordinator.Sees("Провели, было 30 человек");
        coordinator.DoesNotSee("Принять", "Вернуть");

        Assert.Equal(OccurrenceState.Withdrawn, (await town.TaskOf(Seminar, Twelve)).State);
        Assert.Equal(1, await director.Count("Семинар отменили приказом."));
    }

    [Fact]
    public async Task A_controller_reads_everything_and_changes_nothing_and_others_see_none_of_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(Twelve, "Павел Рябинин");
        var curator = await town.Member(Role.Curator, Twelve, "Анна Полянская");
        var controller = await town.Member(Role.Controller, null, "Игорь Соколовский");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, Twelve), PlannedRow.Until(new DateOnly(2026, 9, 1), Survey, Twelve));
        var task = (await town.TaskOf(Seminar, Twelve)).Id;
        var submission = await town.HandsIn(director, task);
        await Asks(town, director, Survey, "Не успеваем", null);
        var request = (await town.Look(session => new ExtensionStore(session).Waiting(town.Municipality, 0, 1)))[0].Id;

        await controller.Says("/menu");
        await controller.Presses("На проверке · 2");
        controller.Sees("Провели, было 30 человек");
        controller.DoesNotSee("Принять", "Вернуть");
        await controller.Presses("Следующая");
        controller.Sees("Не успеваем");
        controller.DoesNotSee("Дать", "Отказать");
        string[] changes =
        [
            Code(new AcceptSubmission(submission)), Code(new StartReturn(submission, false)), Code(new ReturnBecause(submission, false, new DateOnly(2026, 9, 20), ReturnReason.NoProof)),
            Code(new GrantExtension(request, new DateOnly(2026, 9, 20))), Code(new RefuseBecause(request, RefusalReason.SetByOrder)),
            Code(new WithdrawBecause(task, WithdrawalReason.Twice)), Code(new NudgeAll()), Code(new NudgeTask(task)),
            Code(new GiveTimeUntil(0, task, new DateOnly(2026, 9, 20))),
        ];
        await AllAreRefused(controller, changes);
        foreach (var person in new[] { director, curator })
            await AllAreRefused(
                person, [.. changes, Code(new ReviewSubmission(submission)), Code(new ShowFiles(submission)), Code(new ReviewExtension(request)), Code(new ReviewFirst()), Code(new SchoolsBoard())]);

        Assert.Equal(OccurrenceState.Submitted, (await town.TaskOf(Seminar, Twelve)).State);
        Assert.Equal(new DateOnly(2026, 9, 1), (await town.TaskOf(Survey, Twelve)).DueOn);
    }

    // A director has handed in, and the coordinator looks at it.
    private static async Task<(Actor Director, Actor Coordinator)> OneOnReview(Town town)
    {
        var director = await town.Director(Twelve, "Павел Рябинин");
        var coordinator = await town.Coordinator();
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Seminar, Twelve));
        await town.HandsIn(director, (await town.TaskOf(Seminar, Twelve)).Id);

        await coordinator.Says("/menu");
        await coordinator.Presses("На проверке · 1");
        return (director, coordinator);
    }

    private static async Task AllAreRefused(Actor person, IEnumerable<string> forged)
    {
        foreach (var data in forged)
        {
            await person.Says("/menu");
            await person.Forges(data);
            person.SeesToast("больше не действует");
        }
    }

    private static async Task Asks(Town town, Actor director, string title, string reason, DateOnly? wanted)
    {
        var task = (await town.TaskOf(title, Twelve)).Id;
        await town.InTurn(async session => Assert.Null(await new ExtensionStore(session).Ask(task, director.PersonId, reason, wanted)));
    }

    private static string Code(Bot.Conversations.ChatRoute route) => Bot.Conversations.RouteCodec.OfThisProgram.Encode(route);
}
