namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>What a phrase's parts are by kind.</summary>
internal sealed class Combination
{
    /// <param name="parts">Parts that mean something.</param>
    public Combination(IReadOnlyList<Part> parts)
    {
        Parts = Serious(parts);
        Stretches = YearLending.Lend([.. Parts.OfType<StretchPart>()]);
        Periodics = Merged([.. Parts.OfType<PeriodicPart>()]);
        Quotas = [.. Parts.OfType<QuotaPart>()];
        Others = [.. Parts.Where(part => part is EventPart or PlanPart or DelayPart)];
        if (Quotas is [{ AtLeast: 1 } quota] && Periodics is [{ Point: not null } point] && (point.Period ?? quota.Period) == quota.Period)
            (Quotas, Periodics) = ([], [point with { Period = quota.Period, IsSaidEvery = true, Text = $"{quota.Text}, {point.Text}" }]);
        IsAlways = Parts.Any(part => part is AlwaysPart);
    }

    /// <summary>All that count.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Days and windows.</summary>
    public IReadOnlyList<StretchPart> Stretches { get; }

    /// <summary>What comes back; a period and a point of it are one.</summary>
    public IReadOnlyList<PeriodicPart> Periodics { get; }

    /// <summary>«по вторникам и четвергам»: what comes back on several weekdays is one thing.</summary>
    public bool IsByWeekdays => Periodics.All(part => part is { Period: DeadlinePeriod.Week, Point: WeekdayPart });

    /// <summary>Counts.</summary>
    public IReadOnlyList<QuotaPart> Quotas { get; }

    /// <summary>Events, plans and lengths of time.</summary>
    public IReadOnlyList<Part> Others { get; }

    /// <summary>Whether «постоянно» is among them.</summary>
    public bool IsAlways { get; }

    /// <summary>«(по согласованию)» behind a term is a remark; alone it is the term.</summary>
    private static IReadOnlyList<Part> Serious(IReadOnlyList<Part> parts)
    {
        List<Part> serious = [.. parts.Where(part => !(part is PlanPart or EventPart && part.InBrackets))];
        return serious.Count > 0 ? serious : parts;
    }

    /// <summary>«ежемесячно, до 10 числа» and «ежемесячно в последнюю пятницу месяца» say one thing in two parts.</summary>
    private static IReadOnlyList<PeriodicPart> Merged(List<PeriodicPart> parts)
    {
        if (parts.Count != 2) return parts;
        var (period, point) = parts[0].Point is null ? (parts[0], parts[1]) : (parts[1], parts[0]);
        if (period.Point is not null || point.Point is null || period.Every > 1) return parts;
        if (point.Period is not null && point.Period != period.Period) return parts;
        return [point with { Period = period.Period, IsSaidEvery = true, Text = $"{parts[0].Text}, {parts[1].Text}" }];
    }
}
