namespace SchoolSupport.Core.Calendars;

/// <summary>A day on which a municipality's calendar differs from the country's.</summary>
public sealed record CalendarChange
{
    /// <param name="date">The local date.</param>
    /// <param name="isWorking">True: people work on it after all. False: a day off of their own.</param>
    /// <param name="source">Where it is written, for whoever asks: «Указ Главы республики от …».</param>
    /// <exception cref="ArgumentException">No source.</exception>
    public CalendarChange(DateOnly date, bool isWorking, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        (Date, IsWorking, Source) = (date, isWorking, source);
    }

    /// <summary>The local date.</summary>
    public DateOnly Date { get; }

    /// <summary>Whether people work on it.</summary>
    public bool IsWorking { get; }

    /// <summary>Where it is written.</summary>
    public string Source { get; }
}
