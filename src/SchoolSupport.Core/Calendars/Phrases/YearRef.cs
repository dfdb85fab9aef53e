namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>The year or years that a phrase writes beside something: «2021 г.», «2021-2022 учебного года», «текущего года».</summary>
/// <param name="First">The first calendar year; for a relative one, how many years after the order's.</param>
/// <param name="Last">The last calendar year, not before the first.</param>
/// <param name="Sense">What kind of year is said.</param>
/// <param name="IsRelative">«текущего» or «следующего», not a number.</param>
internal sealed record YearRef(int First, int Last, YearSense Sense, bool IsRelative = false)
{
    public bool IsSingle => First == Last;

    /// <summary>Two years that follow each other, which a school year is written with.</summary>
    public bool IsPair => Last == First + 1;
}

/// <summary>What kind of year a phrase says.</summary>
internal enum YearSense
{
    /// <summary>Nothing is said.</summary>
    Unsaid,

    /// <summary>«годы», which people also write for a school year.</summary>
    Years,
    Calendar,
    School,
}
