using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>Inviting one person by buttons.</summary>
public sealed class InvitingTests
{
    [Fact]
    public async Task A_coordinator_invites_a_director_of_a_school_found_by_typing()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        foreach (var school in new[] { "СОШ № 3", "СОШ № 12", "Лицей № 3" })
            await town.School(school);

        await coordinator.Says("/invite");
        await coordinator.Presses("директора");
        await coordinator.Says("3");
        await coordinator.Presses("Лицей № 3");
        await coordinator.Says("Ясенев Тимур Олегович");
        await coordinator.Says("8 912 345");
        await coordinator.Says("8 (912) 345-67-89");

        town.Storyboard.Holds("invite-director.approved.txt");
    }

    [Fact]
    public async Task A_school_that_is_not_in_the_list_is_added_on_the_way()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/invite");
        await coordinator.Presses("куратора");
        coordinator.Sees("Школ в списке ещё нет");

        await coordinator.Presses("Добавить школу");
        await coordinator.Says("ООШ №7");
        coordinator.Sees("куратор, ООШ №7", "Как зовут");
    }

    [Fact]
    public async Task A_second_director_is_doubted_and_somebody_already_listed_is_shown()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await town.Director("СОШ № 12", "Марина Зорина");
        await coordinator.Says("/invite");
        await coordinator.Presses("директора");
        await coordinator.Presses("СОШ № 12");

        await coordinator.Says("марина зорина");
        coordinator.Sees("Этот человек уже в списке", "✓ в боте");
        await coordinator.Presses("‹ К списку");
        await coordinator.Presses("Пригласить");
        await coordinator.Presses("директора");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Says("Павел Рябинин");
        coordinator.Sees("уже есть директор: Марина Зорина");
        await coordinator.Presses("Да, пригласить");
        coordinator.Sees("Павел Рябинин", "Без телефона");
    }

    [Fact]
    public async Task A_half_made_invitation_outlives_a_restart_and_stands_in_the_list()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await town.School("СОШ № 12");
        await coordinator.Says("/invite");
        await coordinator.Presses("учителя");
        await coordinator.Presses("СОШ № 12");
        await coordinator.Says("Полянская Анна Викторовна");

        await town.RestartBot();
        await coordinator.Says("/people");
        coordinator.Sees("Полянская Анна Викторовна, учитель: ⚠ без приглашения");
        await coordinator.Presses("Без телефона");
        await coordinator.Says("/people");
        coordinator.Sees("Полянская Анна Викторовна, учитель: ○ приглашение до 22 сентября");
    }

    [Fact]
    public async Task Calling_off_closes_the_question()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/invite");
        await coordinator.Presses("тьютора");
        await coordinator.Presses("Отмена");

        await coordinator.Says("Петрова Анна");

        coordinator.Sees("Я сейчас ни о чём не спрашивал");
    }

    [Fact]
    public async Task A_director_invites_teachers_of_the_own_school_and_nobody_else()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        var other = await town.School("СОШ № 3");

        await director.Says("/menu");
        await director.Presses("Моя школа");
        await director.Presses("Пригласить учителя");
        await director.Says("Осокин Денис Андреевич");
        await director.Presses("Без телефона");
        await director.Presses("‹ К списку");
        town.Storyboard.Holds("invite-teacher.approved.txt");

        var school = await town.School("СОШ № 12");
        foreach (var forged in new[] { new InviteByName(InvitedRole.Teacher, other), new InviteByName(InvitedRole.Director, school), new InviteByName(InvitedRole.Coordinator, town.Municipality) })
        {
            await director.Forges(RouteCodec.OfThisProgram.Encode(forged));
            director.SeesToast("эта кнопка больше не действует");
            director.DoesNotSee("Как зовут");
        }
    }

    [Fact]
    public async Task An_administrator_makes_a_municipality_and_invites_its_first_coordinator()
    {
        await using var town = await Town.Open();
        var administrator = await Administrator(town);

        await administrator.Says("/menu");
        await administrator.Presses("Муниципалитеты");
        await administrator.Presses("Создать муниципалитет");
        await administrator.Says("Снежный район");
        await administrator.Presses("Якутск");
        await administrator.Presses("Пригласить координатора");
        await administrator.Says("Ветрова Вера Львовна");
        await administrator.Presses("Без телефона");
        await administrator.Presses("‹ К списку");
        await administrator.Says("/menu");
        await administrator.Presses("Администраторы");

        town.Storyboard.Holds("administrator.approved.txt");
    }

    private static async Task<Actor> Administrator(Town town)
    {
        var account = town.Stranger("Глеб Админов");
        var issued = await town.InTurn(async session =>
        {
            var desk = new InvitationDesk(session);
            return await desk.Issue(await desk.Enlist(account.Name, null, new Membership(Role.Administrator, null, null)), createdBy: null);
        });
        await account.Opens(issued.Code.Text);
        await account.Presses("Да, это я");
        return account;
    }
}
