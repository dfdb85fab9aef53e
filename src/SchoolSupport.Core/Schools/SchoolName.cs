using System.Diagnostics.CodeAnalysis;

namespace SchoolSupport.Core.Schools;

/// <summary>A school's name as its people write it, 1–200 characters, with a key under which its other spellings are found.</summary>
public sealed record SchoolName
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxLength = 200;

    /// <exception cref="ArgumentException">Empty or longer than <see cref="MaxLength"/> when cleaned.</exception>
    public SchoolName(string text)
    {
        if (Problem(PlainText.Clean(text)) is { } problem) throw new ArgumentException(problem, nameof(text));
        Text = PlainText.Clean(text);
        Key = SchoolNameKey.Of(Text);
    }

    /// <summary>The name, cleaned of invisible characters and doubled spaces.</summary>
    public string Text { get; }

    /// <summary>Equal for spellings of one name: «МБОУ СОШ №12», «СОШ № 12» and «школа 12» give «школа 12». Never empty.</summary>
    public string Key { get; }

    /// <summary>Reads a name; the problem is a Russian sentence for the person who wrote it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SchoolName? name, [NotNullWhen(false)] out string? problem)
    {
        problem = Problem(PlainText.Clean(text));
        name = problem is null ? new SchoolName(text!) : null;
        return name is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string? Problem(string clean) => clean switch
    {
        "" => "Название школы пустое.",
        { Length: > MaxLength } => $"Название школы длиннее {MaxLength} символов. Сократите, пожалуйста.",
        _ when !clean.Any(char.IsLetterOrDigit) => $"«{clean}» не похоже на название школы.",
        _ => null,
    };
}
