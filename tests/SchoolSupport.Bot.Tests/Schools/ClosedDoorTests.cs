using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Tests.Conversations;
using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>Whoever has not come in gets one answer, whatever button or command of the whole program they try.</summary>
public sealed class ClosedDoorTests
{
    private const string Door = "Войти можно только по личному приглашению";

    [Fact]
    public async Task No_button_of_the_program_opens_anything_for_a_stranger()
    {
        await using var town = await Town.Open();
        var stranger = town.Stranger();
        await stranger.Says("/start");

        foreach (var type in RouteCodec.OfThisProgram.RouteTypes)
        {
            await stranger.Forges(RouteCodec.OfThisProgram.Encode(SampleRoutes.Filled(type, largest: false)));
            Assert.True(stranger.Answer is { Text: null or "" }, $"{type.Name} says «{stranger.Answer?.Text}».");
        }

        await HeardOnlyTheDoor(stranger);
    }

    [Fact]
    public async Task No_command_of_the_program_opens_anything_for_a_stranger()
    {
        await using var town = await Town.Open();
        var stranger = town.Stranger();

        foreach (var command in town.BotServices.GetRequiredService<SlashCommands>().All)
            await stranger.Says($"/{command.Name}");

        await HeardOnlyTheDoor(stranger);
    }

    private static async Task HeardOnlyTheDoor(Actor stranger)
    {
        var heard = (await stranger.Messages()).Where(message => message.FromBot).ToList();
        Assert.NotEmpty(heard);
        Assert.All(heard, message => Assert.Contains(Door, message.Words, StringComparison.Ordinal));
        Assert.All(heard, message => Assert.Empty(message.AllButtons));
    }
}
