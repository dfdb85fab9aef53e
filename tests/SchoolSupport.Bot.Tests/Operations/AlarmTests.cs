using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Tests.Operations;

public sealed class AlarmTests
{
    [Fact]
    public async Task Administrators_are_woken_and_nobody_else()
    {
        await using var town = await Town.Open();
        var administrator = await town.Member(Role.Administrator, null, "Игорь Сомов");
        var coordinator = await town.Coordinator();

        await town.BotServices.GetRequiredService<Alarms>().Raise("Токен занят.");

        await administrator.Receives("⚠ Токен занят.");
        Assert.Equal(0, await coordinator.Count("Токен занят."));
    }
}
