using System.Threading.Channels;
using SchoolSupport.Bot.Tests.Faults.Kills;
using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Consultations.Collisions;

/// <summary>
/// A teacher who wants any time of mathematics: chooses one, tries another when it is gone, and joins the waiting list when there is none.
/// Answers whatever page comes, the same page once.
/// </summary>
internal sealed class ScriptedTeacher(long id, Random random, PlaygroundDoor door) : IScripted
{
    private readonly Channel<PersonEvent> heard = Channel.CreateUnbounded<PersonEvent>();
    private readonly HashSet<string> answered = [];

    public long Id => id;

    public bool IsDone { get; private set; }

    public bool IsBooked { get; private set; }

    public bool Waits { get; private set; }

    /// <summary>How often a time was gone when they pressed it.</summary>
    public int Refused { get; private set; }

    public string LastPage { get; private set; } = "";

    public void Hear(PersonEvent happened) => heard.Writer.TryWrite(happened);

    public async Task Play(CancellationToken stop)
    {
        await door.Speak(id, "text", new { text = "/konsultacii" });
        while (!IsDone)
            await Answer((await heard.Reader.ReadAsync(stop)).Message!);
    }

    private async Task Answer(ShownMessage page)
    {
        LastPage = page.Words;
        Refused += page.Words.Contains("только что заняли", StringComparison.Ordinal) ? 1 : 0;
        IsBooked = page.Words.Contains("✓ Вы записаны", StringComparison.Ordinal);
        Waits = page.Words.StartsWith("Лист ожидания", StringComparison.Ordinal);
        IsDone = IsBooked || Waits;
        // After a kill a page may come twice; nobody goes both ways from there.
        if (!IsDone && answered.Add(page.Draw()) && Next(page) is { Data: { } data })
            await door.PressAndGoOn(id, page.MessageId, data);
    }

    private ShownButton? Next(ShownMessage page)
    {
        if (page.Button("По предмету: Математика") is { } subject)
            return subject;
        if (page.Button("Записаться без темы") is { } confirm)
            return confirm;
        if (page.Button("Попробовать то же время") is { } again)
            return again;
        var free = page.AllButtons.Where(button => IsTime(button) || IsDay(button)).ToList();
        return free.Count > 0 ? free[random.Next(free.Count)] : page.Button("Лист ожидания");
    }

    private static bool IsDay(ShownButton button) => button.Label.All(char.IsAsciiDigit);

    /// <summary>«15:00», «15:00 · Вера Ветрова», «чт, 15 октября, 15:00 · Вера Ветрова».</summary>
    private static bool IsTime(ShownButton button) => button.Data?.StartsWith("k.time", StringComparison.Ordinal) == true;
}
