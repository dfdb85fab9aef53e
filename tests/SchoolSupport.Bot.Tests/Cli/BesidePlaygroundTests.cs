using Microsoft.Extensions.Configuration;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Cli;

/// <summary>Commands on a machine without a token and without settings, where the bot lives in the playground.</summary>
public sealed class BesidePlaygroundTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("beside-playground-").FullName;

    private string Data => Path.Combine(folder, "data");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_link_is_made_before_the_bot_ever_ran()
    {
        var run = await Invite();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("https://t.me/SchoolSupportDemoBot?start=", run.Output, StringComparison.Ordinal);
        Assert.Contains("приглашения ведут в песочницу", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_made_while_the_playgrounds_clock_is_ahead_lasts_by_that_clock()
    {
        await using var playground = await PlaygroundServer.Start(new PlaygroundOptions { Port = 0, StateFolder = Path.Combine(Data, "playground") });
        playground.Clock.Advance(TimeSpan.FromDays(60));

        var run = await Invite();

        Assert.True(InvitationCode.TryParse(run.Output, out var code), run.Output + run.Errors);
        var options = new StorageOptions { ConnectionString = $"Data Source={Path.Combine(Data, "schoolsupport.db")}" };
        await using var database = await Database.Open(options, playground.Clock);
        await using var session = await database.Begin();
        var invitation = await new InvitationStore(session).FindByHash(code.Hash);
        Assert.InRange(invitation!.ExpiresAt - playground.Clock.GetUtcNow(), Invitation.DefaultLifetime - TimeSpan.FromHours(1), Invitation.DefaultLifetime);
    }

    private Task<ProgramResult> Invite() =>
        BotProgram.Run(new ConfigurationBuilder().Build(), folder, "invite", "--role", "coordinator", "--municipality", "Озёрный район");
}
