using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// What people did and what appeared, step by step, as a text that a reviewer reads like a comic. A scenario ends with
/// <see cref="Holds"/>, which compares it with the approved one.
/// </summary>
public sealed partial class Storyboard
{
    private readonly StringBuilder text = new();
    private readonly Town town;

    internal Storyboard(Town town) => this.town = town;

    /// <summary>A heading between scenes.</summary>
    public void Scene(string heading) => Write($"\n## {heading}\n");

    /// <summary>Compares with an approved file beside the test; codes and numbers that change from run to run are masked.</summary>
    public void Holds(string file, [CallerFilePath] string test = "") => Approved.Holds(file, Told(), test);

    public string Told() => ErrorNumber().Replace(Code().Replace(text.ToString().TrimStart('\n'), "КОД"), "номер `…`");

    internal void Deed(Actor doer, string deed) => text.Append("\n▸ ").Append(doer.Name).Append(": ").Append(deed).Append('\n');

    internal void Posted(string group, ShownMessage message) => Write($"\n◂ В группе «{group}»:\n{message.Draw()}\n");

    internal void Toast(ShownAnswer answer) => Write(answer.Alert ? $"  ⚠ {answer.Text}\n" : $"  ☝ {answer.Text}\n");

    internal void Appear(Actor person, bool isDoer, IReadOnlyList<Sight> touched)
    {
        if (touched.Count > 0 && !isDoer)
            Write($"\n◂ {person.Name} видит:\n");
        var first = true;
        foreach (var sight in touched)
        {
            if (!first)
                Write("\n");
            first = false;
            if (!sight.IsNew)
                Write(sight.Message.Deleted ? "  ✎ сообщение исчезло\n" : "  ✎ вместо прежнего:\n");
            if (!sight.Message.Deleted)
                Write(sight.Message.Draw() + "\n");
        }
    }

    private void Write(string line)
    {
        text.Append(line);
        town.Transcript.Add(line.Trim('\n'));
    }

    // Invitation codes: 26 of Crockford's letters.
    [GeneratedRegex(@"\b(?=[0-9a-z]*[0-9])[0-9a-hjkmnp-tv-z]{26}\b")]
    private static partial Regex Code();

    [GeneratedRegex("номер `[0-9a-z]{8}`")]
    private static partial Regex ErrorNumber();
}
