namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>A piece of typed hours.</summary>
internal abstract record HoursToken
{
    private HoursToken()
    {
    }

    /// <summary>«пн», «вт-чт», «по будням»; in «в четверг» perhaps only the next is meant.</summary>
    internal sealed record Weekdays(IReadOnlyList<DayOfWeek> Days, bool MayBeOnce) : HoursToken;

    /// <summary>«завтра», «15 октября».</summary>
    internal sealed record Date(DateOnly Day) : HoursToken;

    /// <summary>«15:00–17:00».</summary>
    internal sealed record Span(DayHours Hours) : HoursToken;

    /// <summary>«перерыв», «кроме»: the times that follow are taken away; after «кроме» days may be, too.</summary>
    internal sealed record Except(bool OfDays) : HoursToken;

    /// <summary>What cannot be read.</summary>
    internal sealed record Unread(string Sentence) : HoursToken;
}
