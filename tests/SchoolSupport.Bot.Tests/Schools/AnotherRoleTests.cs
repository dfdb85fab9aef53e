using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>People with several roles, and with a new phone.</summary>
public sealed class AnotherRoleTests
{
    [Fact]
    public async Task A_member_adds_a_second_role_by_its_link_and_switches_between_them()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var second = await town.Invited(Role.Tutor, null, "Марина Зорина");

        await director.Opens(second.Invitation!.Text);
        await director.Presses("Да, добавить");
        await director.Says("/whoami");
        await director.Presses("Сменить роль");
        await director.Presses("директор");
        await director.Opens(second.Invitation.Text);

        town.Storyboard.Holds("second-role.approved.txt");
    }

    [Fact]
    public async Task A_command_of_another_role_of_ones_own_offers_to_go_there()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var school = await town.School("СОШ № 12");
        await town.InTurn(async session =>
        {
            var memberships = new MembershipStore(session);
            await memberships.Enter(await memberships.Add(coordinator.PersonId, Role.Director.Code, town.Municipality, school));
        });
        await coordinator.Says("/whoami");
        await coordinator.Presses("Сменить роль");
        await coordinator.Presses("директор");

        await coordinator.Says("/campaigns");
        await coordinator.PressesRapidly("Перейти в роль: координатор, Озёрный район", 2);
        coordinator.Sees("Анкет пока не было.", "Начать анкету");
        await coordinator.Says("/anketa");

        town.Storyboard.Holds("role-on-the-way.approved.txt");
    }

    [Fact]
    public async Task The_command_menu_follows_the_role()
    {
        await using var town = await Town.Open();
        var person = await town.Invited(Role.Coordinator, null);
        await person.Opens(person.Invitation!.Text);
        await person.Presses("Да, это я");
        await town.Until(async () => (await Commands(town, person)).Contains("invite"), "the coordinator's commands");

        var other = await town.Invited(Role.Tutor, null);
        await person.Opens(other.Invitation!.Text);
        await person.Presses("Да, добавить");

        await town.Until(async () => !(await Commands(town, person)).Contains("invite"), "the tutor's commands");
        Assert.Contains("whoami", await Commands(town, person));
    }

    [Fact]
    public async Task A_new_phone_takes_the_place_of_the_old_one_which_learns_of_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12");
        await coordinator.Says("/people");
        await coordinator.Presses("2");
        await coordinator.Presses("Новая ссылка");
        var link = (await coordinator.Messages()).Last(message => message.Button("Скопировать") is not null).Button("Скопировать")!.CopyText!;
        var newPhone = town.Stranger("Марина Зорина");

        await newPhone.Opens(link);
        await newPhone.Presses("Да, это я");

        newPhone.Sees("СОШ № 12", "Моя школа");
        await director.Receives("вошли с другого аккаунта");
        await director.Says("/menu");
        director.Sees("Войти можно только по личному приглашению");
    }

    [Fact]
    public async Task Who_was_invited_without_a_name_is_asked_for_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Invited(Role.Coordinator, null);
        await town.InTurn(session => session.Execute(
            "update person set name = null, name_key = null where id = @PersonId", new { coordinator.PersonId }));

        await coordinator.Opens(coordinator.Invitation!.Text);
        await coordinator.Presses("Да, это я");
        await coordinator.Says("12345");
        await coordinator.Says("Лебедева Ольга Игоревна");

        town.Storyboard.Holds("nameless.approved.txt");
        Assert.Equal("Лебедева Ольга Игоревна", (await town.Look(session => new PersonStore(session).Find(coordinator.PersonId)))!.Name);
    }

    private static async Task<IReadOnlyList<string>> Commands(Town town, Actor person) =>
        [.. (await town.Door.Get<ListedCommand[]>($"commands/{person.Id}")).Select(command => command.Command)];

    private sealed record ListedCommand(string Command);
}
