using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SchoolSupport.Bot.Tests.Harness;

/// <summary>
/// What people did and what appeared, step by step, as a text that a reviewer reads like a comic. A scenario ends with
/// <see cref="Holds"/>, which compares it with the approved one.
/// </summary>
public sealed partial class Storyboard
{
    private readonly List<StoryStep> steps = [];
    private readonly Town town;

    internal Storyboard(Town town) => this.town = town;

    /// <summary>A heading between scenes.</summary>
    public void Scene(string heading)
    {
        Begin($"\n## {heading}\n", doer: null);
        Note($"## {heading}");
    }

    /// <summary>Compares with an approved file beside the test; codes and numbers that change from run to run are masked.</summary>
    public void Holds(string file, [CallerFilePath] string test = "") => Approved.Holds(file, Told(), test);

    public string Told() =>
        ErrorNumber().Replace(Code().Replace(string.Concat(steps.Select(step => step.Told())).TrimStart('\n'), "КОД"), "номер `…`");

    internal void Deed(Actor doer, string deed) => Begin($"\n▸ {doer.Name}: {deed}\n", doer);

    /// <summary>What the bot answers to it in private is no answer in the group, and stands under a heading.</summary>
    internal void DeedInGroup(Actor doer, string deed) => Begin($"\n▸ {doer.Name}: {deed}\n", doer: null);

    internal void Posted(string group, ShownMessage message)
    {
        Step().Add(group, message);
        Note(StoryStep.Drawn(group, message));
    }

    internal void Toast(ShownAnswer answer)
    {
        var notice = answer.Alert ? $"  ⚠ {answer.Text}\n" : $"  ☝ {answer.Text}\n";
        Step().Toast(notice);
        Note(notice);
    }

    internal void Appear(Actor person, IReadOnlyList<Sight> touched)
    {
        if (touched.Count == 0)
            return;
        Step().Add(person, touched);
        Note(Step().Drawn(person, touched));
    }

    private StoryStep Begin(string opening, Actor? doer)
    {
        steps.Add(new StoryStep(opening, doer, town.Clock.GetUtcNow()));
        return steps[^1];
    }

    // What comes after the clock has moved is no answer to what was done before.
    private StoryStep Step() => steps.Count > 0 && steps[^1].At == town.Clock.GetUtcNow() ? steps[^1] : Begin("", doer: null);

    // In the transcript it stands as it came: whoever looks for the fault of a test wants the order of looks.
    private void Note(string lines) => town.Transcript.Add(lines.Trim('\n'));

    // Invitation codes: 26 of Crockford's letters.
    [GeneratedRegex(@"\b(?=[0-9a-z]*[0-9])[0-9a-hjkmnp-tv-z]{26}\b")]
    private static partial Regex Code();

    [GeneratedRegex("номер `[0-9a-z]{8}`")]
    private static partial Regex ErrorNumber();
}
