using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.RoadMaps;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Reminders.Groups;

/// <summary>The department's group chat: asked for in the group, confirmed in private, and nothing else is ever said there.</summary>
public sealed class DepartmentGroupTests
{
    private const string Department = "Отдел образования";
    private const string Link = "/link@SchoolSupportDemoBot";
    private const string Question = "Вы написали /link в группе";
    private const string Twelve = "СОШ № 12";

    [Fact]
    public async Task A_coordinator_links_a_group_and_unlinks_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var colleague = await town.Coordinator("Нина Громова");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 30), "Семинар", Twelve));

        town.Storyboard.Scene("Как подключить");
        await coordinator.Says("/menu");
        await coordinator.Presses("Школы");
        await coordinator.Presses("Сводка за неделю");
        await coordinator.Presses("Группа отдела");
        town.Storyboard.Scene("Просьба в группе, подтверждение в личном чате");
        var group = await GroupChat.Make(town, Department, coordinator, colleague);
        await group.Says(coordinator, Link);
        await coordinator.Presses("Да, присылать");
        Assert.Single(await group.Posts());
        Assert.Equal(1, await colleague.Count("Подключение подтверждено: Ольга Лебедева"));
        town.Storyboard.Scene("Отключение");
        await coordinator.Presses("Отключить группу");
        await coordinator.Presses("Да, отключить");

        Assert.Equal(2, (await group.Posts()).Count);
        town.Storyboard.Holds("linking.approved.txt");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_but_a_coordinator_whom_the_bot_knows_is_heard_in_a_group(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var director = await town.Director(Twelve);
        var controller = await town.Member(Role.Controller, null);
        var stranger = town.Stranger();
        var coordinator = await town.Coordinator();
        var group = await GroupChat.Make(town, Department, coordinator, director, controller, stranger);

        foreach (var person in new[] { director, controller, stranger })
            await group.Says(person, Link);
        await group.Says(coordinator, "/link@SomebodyElsesBot", isHeard: false);
        await group.Says(coordinator, "/linked");
        await group.Says(coordinator, "/menu@SchoolSupportDemoBot");
        await group.Says(coordinator, "/start");
        await group.Says(coordinator, "Коллеги, когда совещание?", isHeard: false);
        await group.Says(coordinator, "@SchoolSupportDemoBot, что нового?");

        Assert.Empty(await group.Posts());
        foreach (var person in new[] { director, controller, coordinator })
            Assert.Equal(0, await person.Count(Question));
        Assert.Empty(await stranger.Messages());
    }

    [Fact]
    public async Task The_question_is_asked_once_however_often_the_command_is_written()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var group = await GroupChat.Make(town, Department, coordinator);

        await group.Says(coordinator, "/link");
        await group.Says(coordinator, "/LINK@schoolsupportdemobot please");
        await coordinator.Presses("Да, присылать");
        var first = (await coordinator.Messages()).First(message => message.Button("Да, присылать") is not null);
        await coordinator.PressesOld(first, "Да, присылать");

        Assert.Single(await group.Posts());
        coordinator.Sees("подключена");
    }

    [Fact]
    public async Task A_request_that_is_refused_or_of_another_person_links_nothing()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var colleague = await town.Coordinator("Нина Громова");
        var director = await town.Director(Twelve);
        var group = await GroupChat.Make(town, Department, coordinator, colleague);
        await group.Says(coordinator, Link);
        var question = coordinator.Screen!;
        var link = question.Button("Да, присылать")!.Data!;

        await colleague.Forges(link);
        await director.Forges(link);
        Assert.Null(await Linked(town));
        await coordinator.Presses("Нет, не надо");
        await coordinator.PressesOld(question, "Да, присылать");

        Assert.Null(await Linked(town));
        Assert.Empty(await group.Posts());
    }

    [Fact]
    public async Task A_new_group_takes_the_place_of_the_earlier_one()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var old = await GroupChat.Make(town, "Старая группа", coordinator);
        await old.Says(coordinator, Link);
        await coordinator.Presses("Да, присылать");

        var group = await GroupChat.Make(town, Department, coordinator);
        await group.Says(coordinator, Link);
        coordinator.Sees("Сейчас сводка приходит в группу «Старая группа»: новая займёт её место.");
        await coordinator.Presses("Да, присылать");

        Assert.Equal($"{group.Id}", (await Linked(town))!.ExternalId);
    }

    [Theory, OnBothDatabases]
    public async Task When_the_bot_is_put_out_of_the_group_coordinators_hear_of_it_and_the_link_is_over(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var coordinator = await town.Coordinator();
        var colleague = await town.Coordinator("Нина Громова");
        var group = await GroupChat.Make(town, Department, coordinator);
        await group.Says(coordinator, Link);
        await coordinator.Presses("Да, присылать");

        await group.SetBotPresent(false);
        Assert.Null(await Linked(town));
        foreach (var person in new[] { coordinator, colleague })
            Assert.Equal(1, await person.Count("Меня нет в группе Отдел образования"));

        await group.SetBotPresent(true);
        await group.Says(coordinator, Link);
        await coordinator.Presses("Да, присылать");
        Assert.Equal(2, (await group.Posts()).Count);
    }

    [Fact]
    public async Task A_group_that_gets_another_id_stays_linked()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var group = await GroupChat.Make(town, Department, coordinator);
        await group.Says(coordinator, Link);
        await coordinator.Presses("Да, присылать");

        await town.InTurn(async session =>
        {
            await using var scope = town.BotServices.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
            await scope.ServiceProvider.GetRequiredService<IGroups>().Take("telegram", new GroupMoved($"{group.Id}", "-1001234567890"));
        });

        Assert.Equal("-1001234567890", (await Linked(town))!.ExternalId);
    }

    [Fact]
    public async Task Controllers_and_directors_have_no_page_of_the_group()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Role.Controller, null);
        await controller.Forges("d.group");
        Assert.DoesNotContain("Группа отдела", controller.Screen!.Words, StringComparison.Ordinal);
    }

    private static Task<DepartmentGroupRow?> Linked(Town town) => town.Look(session => new DepartmentGroupStore(session).OfMunicipality(town.Municipality));
}
