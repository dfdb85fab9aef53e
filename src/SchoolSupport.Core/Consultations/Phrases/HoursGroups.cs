namespace SchoolSupport.Core.Consultations.Phrases;

/// <summary>Finds which times belong to which days: days, then their times, then perhaps a break; or times first, then their days.</summary>
internal sealed class HoursGroups
{
    private readonly List<HoursGroup> groups = [];
    private HoursGroup current = new();

    // After «перерыв» or «кроме» times are taken away; after «кроме» days as well, until the next time.
    private bool areTimesTaken;
    private bool areDaysTaken;

    private HoursGroups()
    {
    }

    public static List<HoursGroup> Of(IReadOnlyList<HoursToken> tokens)
    {
        HoursGroups reading = new();
        foreach (HoursToken token in tokens) reading.Add(token);
        reading.Close();
        return reading.groups;
    }

    private void Add(HoursToken token)
    {
        switch (token)
        {
            case HoursToken.Except except:
                (areTimesTaken, areDaysTaken) = (true, except.OfDays && current.Weekdays.Count > 0);
                break;
            case HoursToken.Span span:
                AddTime(span.Hours);
                break;
            case HoursToken.Weekdays less when areDaysTaken:
                current.Weekdays.RemoveAll(less.Days.Contains);
                areTimesTaken = false;
                break;
            case HoursToken.Weekdays weekdays:
                BeginDays();
                current.Weekdays.AddRange(weekdays.Days);
                current.MayBeOnce |= weekdays.MayBeOnce;
                break;
            case HoursToken.Date date:
                BeginDays();
                current.Dates.Add(date.Day);
                break;
        }
    }

    private void AddTime(DayHours time)
    {
        areDaysTaken = false;
        if (!areTimesTaken && current.BeginsWithTimes && current.HasDays && current.Spans.Count > 0) Close();
        current.BeginsWithTimes |= !current.HasDays;
        (areTimesTaken ? current.Breaks : current.Spans).Add(time);
    }

    // After times come other days; after times without any days, the days of these times.
    private void BeginDays()
    {
        bool hasTimes = current.Spans.Count > 0 || current.Breaks.Count > 0;
        if (hasTimes) areTimesTaken = false;
        if (hasTimes && current.HasDays && !current.BeginsWithTimes) Close();
    }

    private void Close()
    {
        if (current.HasDays || current.Spans.Count > 0 || current.Breaks.Count > 0) groups.Add(current);
        (current, areTimesTaken, areDaysTaken) = (new HoursGroup(), false, false);
    }
}
