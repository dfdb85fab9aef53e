namespace SchoolSupport.Bot.Tests.Harness;

public sealed partial class Actor
{
    /// <summary>The bot's message that came or changed last.</summary>
    public ShownMessage? Screen { get; private set; }

    /// <summary>The bot's messages in the chat, oldest first, without deleted ones.</summary>
    public async Task<IReadOnlyList<ShownMessage>> Messages() =>
        [.. (await town.Door.Messages(Id)).Where(message => message is { FromBot: true, Deleted: false })];

    /// <summary>Each of the words stands in what came or changed by the person's last action, as text or on a button.</summary>
    public void Sees(params string[] words)
    {
        foreach (var word in words)
            Assert.True(Shows(word), $"{Name} does not see «{word}» but:\n{Drawn()}\nSo far:\n{town.Transcript}");
    }

    public void DoesNotSee(params string[] words)
    {
        foreach (var word in words)
            Assert.False(Shows(word), $"{Name} sees «{word}»:\n{Drawn()}");
    }

    /// <summary>Nothing came or changed by the person's last action.</summary>
    public void SeesNothingNew() => Assert.True(fresh.Count == 0, $"{Name} sees something new:\n{Drawn()}");

    /// <summary>The short notice over the page that the last press brought.</summary>
    public void SeesToast(string text) => Assert.Contains(text, Answer?.Text ?? "(no toast)", StringComparison.Ordinal);

    /// <summary>What came or changed by the person's last action, with the notice that popped up.</summary>
    public string Shown()
    {
        var notice = Answer?.Text is { } text ? $"  ☝ {text}" : null;
        var pages = fresh.Count > 0 ? string.Join("\n\n", fresh.Select(message => message.Draw())) : null;
        return string.Join('\n', new[] { notice, pages ?? (notice is null ? "  (ничего)" : null) }.OfType<string>());
    }

    /// <summary>Waits for a message that nobody asked for, of a job, of the command line, of long work, and for all that is on its way with it.</summary>
    public async Task Receives(params string[] words)
    {
        var expected = string.Join("» and «", words);
        await town.Until(async () => (await Messages()).Any(message => words.All(word => Contains(message, word))), $"{Name} to receive «{expected}»");
        // What came of the same may leave a moment later, and would now and then be seen under the next deed only.
        await town.AllSent();
        await town.Observe();
    }

    /// <summary>How many of the bot's messages in the chat contain the text.</summary>
    public async Task<int> Count(string text) => (await Messages()).Count(message => Contains(message, text));

    /// <summary>The bytes of the newest file from the bot.</summary>
    public async Task<byte[]> NewestFile() =>
        await town.Door.Download((await Messages()).Last(message => message.File is not null).File!.Url);

    private string Drawn() => string.Join("\n\n", Recent().Select(message => message.Draw()));

    private bool Shows(string word) => Recent().Any(message => Contains(message, word));

    private IEnumerable<ShownMessage> Recent() => fresh.Count > 0 || Screen is null ? fresh : [Screen];

    private static bool Contains(ShownMessage message, string word) =>
        message.Words.Contains(word, StringComparison.Ordinal) || message.AllButtons.Any(button => button.Label.Contains(word, StringComparison.Ordinal));
}
