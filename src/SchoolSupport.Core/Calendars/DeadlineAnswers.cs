using System.Text.Json.Serialization;

namespace SchoolSupport.Core.Calendars;

/// <summary>Everything that a person has answered about a term. Kept beside the phrase, so that it can be read again at any time.</summary>
public sealed record DeadlineAnswers
{
    /// <summary>Nothing answered yet.</summary>
    public static readonly DeadlineAnswers None = new();

    /// <summary>The options chosen; of two answers to one question the later counts.</summary>
    public IReadOnlyList<DeadlineAnswer> Chosen { get; init; } = [];

    /// <summary>What the person wrote instead of the document's phrase: «до 1 июня 2021»; null when the document's stands.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether nothing is answered.</summary>
    [JsonIgnore]
    public bool IsEmpty => Chosen.Count == 0 && Instead is null;

    /// <summary>These answers and one more.</summary>
    public DeadlineAnswers With(DeadlineAnswer answer) => this with { Chosen = [.. Chosen, answer] };

    /// <summary>The code chosen for a question; null when it is not answered.</summary>
    internal string? CodeFor(DeadlineQuestionKind kind, string about) =>
        Chosen.LastOrDefault(answer => answer.Kind == kind && answer.About == about)?.Code;
}
