using System.Threading.Channels;
using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>
/// A director of a basic school who answers the standard questionnaire: does the next thing when the page that calls for it comes,
/// and nothing twice.
/// </summary>
internal sealed class ScriptedDirector(long id, int number, PlaygroundDoor door) : IScripted
{
    private readonly Channel<PersonEvent> heard = Channel.CreateUnbounded<PersonEvent>();
    private readonly HashSet<string> texts = [];

    private readonly Queue<Step> script = new(
    [
        new Step("Анкета: не начата", Press: "Начать анкету"),
        new Step("Есть ли в школе 10–11 классы?", Press: "Нет", Question: "senior_grades", Value: "no"),
        new Step("Сколько учащихся в школе?", Say: $"{300 + number}", Question: "pupils"),
        new Step("Сколько учителей в школе?", Say: $"{30 + (number % 20)}", Question: "teachers"),
        new Step("Сколько учителей высшей категории?", Say: $"{number % 29}", Question: "teachers_highest"),
        new Step("Сколько тьюторов", Say: "1", Question: "tutors"),
        new Step("Сколько компьютеров", Say: $"{40 + number}", Question: "computers"),
        new Step("Со сколькими организациями", Say: "2", Question: "partners"),
        new Step("От скольких организаций", Say: "3", Question: "supporters"),
        new Step("в самой школе?", Say: $"{90 + number}", Question: "own_clubs"),
        new Step("вне школы?", Say: $"{60 + number}", Question: "outside_clubs"),
        new Step("Во сколько смен", Press: "В одну смену", Question: "shifts", Value: "one"),
        new Step("изучают предметы углублённо?", Say: "7", Question: "advanced"),
        new Step("Какая скорость интернета", Say: $"{50 + number}", Question: "internet_speed"),
        new Step("Проверьте ответы", Press: "Отправить координатору"),
        new Step("✓ Отправлено"),
    ]);

    public long Id => id;

    /// <summary>Bot's messages that say word for word what an earlier one said.</summary>
    public int SaidTwice { get; private set; }

    public bool IsDone => script.Count == 0;

    /// <summary>What must be written down at the end.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public string? StuckAt => script.TryPeek(out var step) ? step.Cue : null;

    public void Hear(PersonEvent happened) => heard.Writer.TryWrite(happened);

    public async Task Play(CancellationToken stop)
    {
        Answers = script.Where(step => step.Question is not null).ToDictionary(step => step.Question!, step => step.Value ?? step.Say!);
        await door.Speak(id, "text", new { text = "/menu" });
        while (!IsDone)
            await See(await heard.Reader.ReadAsync(stop));
    }

    private async Task See(PersonEvent happened)
    {
        var message = happened.Message!;
        if (happened.Type == "message" && !texts.Add(message.Words))
            SaidTwice++;
        if (!message.Words.Contains(script.Peek().Cue, StringComparison.Ordinal))
            return;
        var step = script.Dequeue();
        if (step.Say is { } text)
            await door.Speak(id, "text", new { text });
        if (step.Press is { } label)
            await door.PressAndGoOn(id, message.MessageId, message.Button(label)!.Data!);
    }

    /// <param name="Cue">What the page says that calls for this step.</param>
    private sealed record Step(string Cue, string? Say = null, string? Press = null, string? Question = null, string? Value = null);
}
