using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>What a person sees of what is stored about them, and how they leave.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task A_director_reads_what_is_stored_corrects_the_name_and_leaves()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12");

        await director.Says("/me");
        await director.Presses("Что обо мне хранится");
        await director.Presses("‹ Назад");
        await director.Presses("Исправить имя");
        await director.Says("Зорина Марина Петровна");
        await director.Presses("Уйти и стереть");
        await director.Presses("Да, стереть");
        await coordinator.Receives("Отзыв согласия");
        await director.Says("/menu");

        town.Storyboard.Holds("leaving.approved.txt");
        var left = (await town.Look(session => new PersonStore(session).Find(director.PersonId)))!;
        Assert.Null(left.Name);
        Assert.NotNull(left.LeftAt);
    }

    [Fact]
    public async Task The_only_coordinator_is_warned_before_leaving()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();

        await coordinator.Says("/whoami");
        await coordinator.Presses("Уйти и стереть");
        coordinator.Sees("Других координаторов здесь нет", Town.District);

        await town.Member(Role.Coordinator, null, "Павел Рябинин");
        await coordinator.Presses("Остаться");
        await coordinator.Presses("Уйти и стереть");
        coordinator.DoesNotSee("Других координаторов здесь нет");
    }

    [Fact]
    public async Task Who_left_comes_back_by_a_new_invitation_as_somebody_new()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12");
        await director.Says("/me");
        await director.Presses("Уйти и стереть");
        await director.PressesRapidly("Да, стереть", 3);

        var again = await town.Invited(Role.Director, "СОШ № 12", "Марина Зорина");
        await director.Opens(again.Invitation!.Text);
        await director.Presses("Да, это я");

        director.Sees("Моя школа");
    }
}
