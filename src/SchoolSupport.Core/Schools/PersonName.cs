using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SchoolSupport.Core.Schools;

/// <summary>A person's full name, 2–120 characters: letters with the marks that names hold.</summary>
public sealed record PersonName
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxLength = 120;

    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    /// <exception cref="ArgumentException">Empty, too long, or with characters no name holds.</exception>
    public PersonName(string text)
    {
        string clean = PlainText.Clean(text);
        if (Problem(clean) is { } problem) throw new ArgumentException(problem, nameof(text));
        Text = clean.Any(char.IsLower) || clean.Contains('.') ? clean : Russian.TextInfo.ToTitleCase(clean.ToLower(Russian));
    }

    /// <summary>The name as written; one written all in capitals gets ordinary case.</summary>
    public string Text { get; }

    /// <summary>For lists and greetings in the third person: «А. Петрова». A name whose surname cannot be told stays whole.</summary>
    public string Initials => NameOrder.Initials(Text);

    /// <summary>For finding and sorting: lower case, ё as е.</summary>
    public string Key => SearchKey.Of(Text);

    /// <summary>Reads a name; the problem is a Russian sentence for the person who wrote it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonName? name, [NotNullWhen(false)] out string? problem)
    {
        problem = Problem(PlainText.Clean(text));
        name = problem is null ? new PersonName(text!) : null;
        return name is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string? Problem(string clean) => clean switch
    {
        "" => "Имя не указано.",
        { Length: > MaxLength } => $"Имя длиннее {MaxLength} символов.",
        _ when clean.Count(char.IsLetter) < 2 || clean.Any(c => !IsOfNames(c)) => $"«{clean}» не похоже на имя человека.",
        _ => null,
    };

    private static bool IsOfNames(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || " .-–‑'’ʼ()".Contains(c, StringComparison.Ordinal);
}
