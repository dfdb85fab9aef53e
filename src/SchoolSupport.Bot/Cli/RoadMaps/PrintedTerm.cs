using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Cli;

/// <summary>What a term means as commands print it; fields that do not belong to its kind are left out.</summary>
/// <param name="Text">The phrase as written.</param>
/// <param name="Kind">date, until, window, recurring, obligation, event, plan, continuous or unknown.</param>
/// <param name="Start">The first day; null where there is none.</param>
/// <param name="Due">The last day that is still in time; null where there is none, or one for every occurrence.</param>
internal sealed record PrintedTerm(
    [property: JsonPropertyOrder(-2)] string Text,
    [property: JsonPropertyOrder(-2)] string Kind,
    [property: JsonPropertyOrder(-2)] DateOnly? Start,
    [property: JsonPropertyOrder(-2)] DateOnly? Due)
{
    /// <summary>Of what comes back: when.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PrintedDays>? Occurrences { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? AtLeast { get; init; }

    /// <summary>week, month, twoMonths, term, quarter, halfYear or year.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Per { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WaitsFor { get; init; }

    [JsonPropertyOrder(1)]
    public required IReadOnlyList<PrintedQuestion> Questions { get; init; }

    public static PrintedTerm Of(Deadline deadline)
    {
        IReadOnlyList<PrintedQuestion> questions =
            [.. deadline.Questions.Select(question => new PrintedQuestion(Name(question.Kind), question.Text, [.. question.Options.Select(option => option.Label)]))];
        PrintedTerm Printed(string kind, DateOnly? start = null, DateOnly? due = null) => new(deadline.Phrase, kind, start, due) { Questions = questions };

        return deadline switch
        {
            DateDeadline on => Printed("date", on.Date, on.Date),
            UntilDeadline until => Printed("until", due: until.Due),
            WindowDeadline during => Printed("window", during.Window.First, during.Window.Last),
            RecurringDeadline recurring => Printed("recurring") with { Occurrences = [.. recurring.Occurrences.Select(days => new PrintedDays(days.First, days.Last))] },
            ObligationDeadline obligation => Printed("obligation") with { AtLeast = obligation.AtLeast, Per = Name(obligation.Per) },
            EventDeadline waits => Printed("event") with { WaitsFor = waits.WaitsFor },
            PlanDeadline => Printed("plan"),
            ContinuousDeadline => Printed("continuous"),
            _ => Printed("unknown"),
        };
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>Days from the first to the last.</summary>
internal sealed record PrintedDays(DateOnly Start, DateOnly Due);

/// <summary>Something doubtful, with the answers to offer.</summary>
internal sealed record PrintedQuestion(string Kind, string Text, IReadOnlyList<string> Options);
