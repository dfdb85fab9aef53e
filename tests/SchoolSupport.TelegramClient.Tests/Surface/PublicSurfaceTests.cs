using Telegram.Bot;

namespace SchoolSupport.TelegramClient.Tests.Surface;

/// <summary>
/// The real package cannot be restored where this is built, so the list of what it shows stands in for it: whatever compiles
/// against our client must compile against Telegram.Bot.
/// </summary>
public class PublicSurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Theirs = SurfaceList.Read("surface.txt", "unlisted.txt");
    private static readonly Type[] Ours = typeof(TelegramBotClient).Assembly.GetExportedTypes();

    public static TheoryData<string> OurTypes => [.. Ours.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(OurTypes))]
    public void A_public_type_and_all_its_members_are_also_Telegram_Bots(string name)
    {
        var type = Ours.Single(ours => ours.FullName == name);

        Assert.True(Theirs.TryGetValue(PublicSurface.Header(type), out var members), $"Telegram.Bot has no «{PublicSurface.Header(type)}»");
        Assert.Empty(PublicSurface.Members(type).Except(members));
    }

    [Fact]
    public void The_clients_interface_lacks_nothing_so_that_whoever_implements_ours_implements_theirs() =>
        Assert.Empty(Theirs[PublicSurface.Header(typeof(ITelegramBotClient))].Except(PublicSurface.Members(typeof(ITelegramBotClient))));

    [Fact]
    public void The_comparison_sees_a_member_that_Telegram_Bot_has_not()
    {
        var message = Theirs["Telegram.Bot.Types.Message: class"];

        Assert.Contains("string? Text", message);
        Assert.DoesNotContain("string Text", message);
        Assert.Contains("static Task DeleteMessage(ITelegramBotClient botClient, ChatId chatId, int messageId, "
            + "CancellationToken cancellationToken = default)", PublicSurface.Members(typeof(TelegramBotClientExtensions)));
    }

    [Fact]
    public void Only_namespaces_of_Telegram_Bot_are_shown() =>
        Assert.All(Ours, type => Assert.StartsWith("Telegram.Bot", type.Namespace, StringComparison.Ordinal));
}
