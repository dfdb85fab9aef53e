using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Policy;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Reminders.Policy;

public sealed class PolicyTests
{
    private static readonly ChatRoute[] Changes =
    [
        new TickPolicyStep(14, On: false), new SetPolicyRepeat(1), new SetPolicyHour(DigestOf.Everybody, 600), new SetPolicyNight(1260, 540),
        new SetPolicyEscalation(0), new SetPolicySwitch(PolicySwitch.MondaySummary, On: false),
    ];

    [Fact]
    public async Task The_coordinator_sets_every_rule_by_buttons()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/reminders");
        await coordinator.Presses("Правила района");
        await coordinator.Presses("До срока");
        await coordinator.Presses("✓ За 14");
        await coordinator.Presses("‹ Правила района");
        await coordinator.Presses("После срока");
        await coordinator.Presses("Каждый день");
        await coordinator.Presses("‹ Правила района");
        await coordinator.Presses("Время");
        await coordinator.Presses("8:30");
        await coordinator.Presses("‹ Правила района");
        await coordinator.Presses("Тихие часы");
        await coordinator.Presses("с 21");
        await coordinator.Presses("до 9");
        await coordinator.Presses("‹ Правила района");
        await coordinator.Presses("Контролёру");
        await coordinator.Presses("10");
        await coordinator.Presses("Не сообщать");
        await coordinator.Presses("‹ Правила района");
        await coordinator.Presses("✓ Сводка за неделю");
        await coordinator.Presses("✓ Кто не вошёл");

        Assert.Equal(
            new ReminderPolicy(
                new StepsBefore([7, 3, 1, 0]), 1, new TimeOnly(9, 0), new TimeOnly(9, 30), new Night(new TimeOnly(21, 0), new TimeOnly(9, 0)), null, false, false),
            await PolicyOf(town));
        town.Storyboard.Holds("rules.approved.txt");
    }

    [Fact]
    public async Task An_hour_that_the_quiet_hours_have_covered_since_is_not_taken()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/reminders");
        await coordinator.Presses("Правила района");
        await coordinator.Presses("Координаторам");
        var hours = coordinator.Screen!;
        await coordinator.Forges(Code(new SetPolicyNight(18 * 60, 8 * 60)));
        await coordinator.PressesOld(hours, "18:00");

        coordinator.SeesToast("В 18:00 теперь тихие часы");
        Assert.Equal(new TimeOnly(9, 30), (await PolicyOf(town)).CoordinatorDigestAt);
    }

    [Fact]
    public async Task A_controller_reads_the_rules_and_changes_none_and_a_director_does_not_even_see_them()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Role.Controller, null, "Павел Дорохов");
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await controller.Says("/reminders");
        await controller.Presses("Правила района");
        controller.Sees("Тихие часы: с 20:00 до 8:00");
        controller.DoesNotSee("✓ Кто не вошёл", "Координаторам · 9:30");
        await director.Says("/reminders");
        director.DoesNotSee("Правила района");
        foreach (var person in new[] { controller, director })
            foreach (var route in Changes.Append(new PolicySteps()))
                await person.Forges(Code(route));
        await director.Forges(Code(new PolicyPage()));
        director.DoesNotSee("Правила напоминаний");

        Assert.Equal(ReminderPolicy.Default, await PolicyOf(town));
    }

    [Fact]
    public async Task A_coordinator_of_another_municipality_changes_the_own_rules_only()
    {
        await using var town = await Town.Open();
        var neighbour = await town.Coordinator("Нина Соболева");
        var elsewhere = await MovesTo(town, neighbour, "Лесной район");
        foreach (var route in Changes)
            await neighbour.Forges(Code(route));

        Assert.Equal(ReminderPolicy.Default, await PolicyOf(town));
        Assert.Null((await town.Look(session => new ReminderPolicyStore(session).Of(elsewhere))).EscalateAfter);
    }

    [Fact]
    public async Task Values_that_no_button_offers_are_refused()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/reminders");
        foreach (var route in new ChatRoute[]
        {
            new TickPolicyStep(2, On: true), new SetPolicyRepeat(0), new SetPolicyRepeat(11), new SetPolicyHour(DigestOf.Everybody, 1440), new SetPolicyHour(DigestOf.Everybody, 120),
            new SetPolicyNight(600, 480), new SetPolicyNight(1260, 720), new SetPolicyEscalation(61), new SetPolicyEscalation(-1),
        })
            await coordinator.Forges(Code(route));

        Assert.Equal(ReminderPolicy.Default, await PolicyOf(town));
    }

    internal static Task<long> MovesTo(Town town, Actor person, string district) => town.InTurn(async session =>
    {
        var other = await new MunicipalityStore(session).FindOrAdd(district, Town.Zone);
        MembershipStore memberships = new(session);
        await memberships.End(person.MembershipId);
        var membership = await memberships.Add(person.PersonId, "coordinator", other, null);
        await memberships.Enter(membership);
        ChatStore chats = new(session);
        await chats.SetPerson((await chats.FindOrCreate("telegram", $"{person.Id}")).Id, person.PersonId, membership);
        return other;
    });

    private static Task<ReminderPolicy> PolicyOf(Town town) => town.Look(session => new ReminderPolicyStore(session).Of(town.Municipality));

    private static string Code(ChatRoute route) => RouteCodec.OfThisProgram.Encode(route);
}
