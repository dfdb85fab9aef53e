using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>The coordinator's list of people and the card of one.</summary>
public sealed class PeopleTests
{
    private static readonly RouteCodec Codec = RouteCodec.OfThisProgram;

    [Fact]
    public async Task A_coordinator_sees_who_has_not_come_in_and_makes_a_new_link()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await town.Director("СОШ № 3");
        await town.Invited(Role.Director, "СОШ № 12");
        town.Later(TimeSpan.FromDays(15));

        await coordinator.Says("/menu");
        await coordinator.Presses("Люди");
        await coordinator.Presses("Кто ещё не вошёл");
        await coordinator.Presses("1");
        await coordinator.Presses("Новая ссылка");
        await coordinator.Presses("Отозвать приглашение");
        await coordinator.Presses("Снять роль");
        await coordinator.Presses("Да, снять роль");

        town.Storyboard.Holds("people.approved.txt");
    }

    [Fact]
    public async Task A_long_list_has_pages_of_eight()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        for (var i = 1; i <= 9; i++)
            await town.Invited(Role.Teacher, $"СОШ № {i}");

        await coordinator.Says("/people");
        coordinator.Sees("10 человек, не вошли: 9", "Дальше: 2 из 2 ›");
        coordinator.DoesNotSee("СОШ № 8");
        await coordinator.Presses("Дальше");
        coordinator.Sees("СОШ № 8", "СОШ № 9", "‹ Раньше");
        coordinator.DoesNotSee("СОШ № 7");
    }

    [Fact]
    public async Task Ten_rapid_taps_make_one_link_and_it_works()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Invited(Role.Director, "СОШ № 12");
        await coordinator.Says("/people");
        await coordinator.Presses("2");

        await coordinator.PressesRapidly("Новая ссылка", 10);

        Assert.Equal(1, await coordinator.Count("Приглашение личное"));
        await director.Opens((await coordinator.Messages()).Last(message => message.Button("Скопировать") is not null).Button("Скопировать")!.CopyText!);
        director.Sees("Да, это я");
    }

    [Fact]
    public async Task Who_loses_a_role_is_told_and_stays_outside()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12");
        await coordinator.Says("/people");
        await coordinator.Presses("2");
        await coordinator.Presses("Снять роль");

        await coordinator.PressesRapidly("Да, снять роль", 3);

        Assert.Equal(1, await director.Count("снята"));
        coordinator.Sees("1 человек");
        await director.Says("/menu");
        director.Sees("Войти можно только по личному приглашению");
    }

    [Fact]
    public async Task A_coordinator_keeps_the_own_role()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();

        await coordinator.Forges(Codec.Encode(new EndRole(coordinator.MembershipId)));

        coordinator.SeesToast("Свою роль снять нельзя");
        await coordinator.Says("/people");
        coordinator.Sees("Ольга Лебедева");
    }

    [Fact]
    public async Task A_controller_sees_everybody_and_changes_nobody()
    {
        await using var town = await Town.Open();
        var controller = await town.Member(Role.Controller, null, "Игорь Соколовский");
        var director = await town.Director("СОШ № 12");

        await controller.Says("/people");
        controller.DoesNotSee("Пригласить", "Загрузить");
        await controller.Presses("2");
        controller.Sees("директор, СОШ № 12");
        controller.DoesNotSee("Снять роль", "Новая ссылка");
        await controller.Forges(Codec.Encode(new EndRole(director.MembershipId)));
        Assert.NotNull(await town.Look(session => new MembershipStore(session).Line(director.MembershipId)));
        await controller.Says("/invite");
        controller.Sees("Этой страницы больше нет");
    }

    [Fact]
    public async Task Nobody_sees_people_of_another_municipality_or_school()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 1");
        var neighbour = await town.Director("СОШ № 2");
        var foreigner = await town.InTurn(async session =>
        {
            var municipality = await new MunicipalityStore(session).FindOrAdd("Лесной район", Town.Zone);
            return await new InvitationDesk(session).Enlist("Чужой Пётр", null, new Membership(Role.Coordinator, municipality, null));
        });
        var coordinator = await town.Coordinator();

        await director.Forges(Codec.Encode(new PersonCard(neighbour.MembershipId)));
        director.DoesNotSee("СОШ № 2");
        foreach (ChatRoute forged in new ChatRoute[] { new PersonCard(foreigner), new NewLink(foreigner, 0), new EndRole(foreigner), new AskToEndRole(foreigner) })
        {
            await coordinator.Forges(Codec.Encode(forged));
            coordinator.DoesNotSee("Чужой", "t.me");
            coordinator.SeesToast("эта кнопка больше не действует");
        }
        Assert.Equal(InvitationState.None, (await town.Look(session => new MembershipStore(session).Line(foreigner)))!.Invitation);
    }
}
