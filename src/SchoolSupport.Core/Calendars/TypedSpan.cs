namespace SchoolSupport.Core.Calendars;

/// <summary>Two dates as people type them: «01.09.2020 – 31.08.2021», «с 1 сентября по 24 октября».</summary>
public static class TypedSpan
{
    private static readonly string[] Between = [" по ", " до ", "–", "—", " - ", "-"];

    /// <summary>The days meant, both included; null when the text is no such thing, or inverted.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The local date by which dates without a year are understood.</param>
    public static DateSpan? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Between.Select(mark => Split(text, mark, today)).FirstOrDefault(span => span is not null);
    }

    private static DateSpan? Split(string text, string mark, DateOnly today)
    {
        int at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        if (TypedDate.Read(text[(at + mark.Length)..], today) is not { } last) return null;
        // A beginning without a year is the last such day before the end.
        return TypedDate.Read(text[..at], last.AddYears(-1).AddDays(1)) is { } first && first <= last ? new DateSpan(first, last) : null;
    }
}
