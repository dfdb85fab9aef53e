namespace SchoolSupport.Core.Announcements;

/// <summary>Whether one more message still belongs into an announcement.</summary>
public enum PieceFit
{
    /// <summary>It does.</summary>
    Fits,

    /// <summary>The text would not fit into one message any more.</summary>
    TooLong,

    /// <summary>There are as many files as one album takes.</summary>
    TooManyFiles,
}

/// <summary>What an announcement may hold. Lengths are in Unicode code points, as Telegram counts them.</summary>
public static class AnnouncementRules
{
    /// <summary>The longest text: it fits into one message with room for who says it and to whom.</summary>
    public const int MostText = 3500;

    /// <summary>The most photos and files: one album.</summary>
    public const int MostFiles = 10;

    private const string Between = "\n\n";

    /// <summary>The text that people see: what was written in several messages, in its order, as paragraphs.</summary>
    public static string Text(IEnumerable<string> parts) => string.Join(Between, parts);

    /// <summary>How long a text is, in code points.</summary>
    public static int Length(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Count();
    }

    /// <summary>Whether one more piece fits.</summary>
    /// <param name="parts">The texts so far.</param>
    /// <param name="files">How many photos and files there are so far.</param>
    /// <param name="text">The piece's text, or the words under its file; null: none.</param>
    /// <param name="isFile">Whether it is a photo or file.</param>
    public static PieceFit Fit(IReadOnlyCollection<string> parts, int files, string? text, bool isFile)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (isFile && files >= MostFiles) return PieceFit.TooManyFiles;
        return text is not null && Length(Text([.. parts, text])) > MostText ? PieceFit.TooLong : PieceFit.Fits;
    }

    /// <summary>Whether those who have not confirmed may be reminded: once a day.</summary>
    /// <param name="remindedOn">The local date on which they were last reminded; null: never.</param>
    /// <param name="today">The local date.</param>
    public static bool MayRemind(DateOnly? remindedOn, DateOnly today) => remindedOn is not { } on || on < today;
}
