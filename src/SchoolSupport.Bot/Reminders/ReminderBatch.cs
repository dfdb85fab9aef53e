using SchoolSupport.Core.Reminders;

namespace SchoolSupport.Bot.Reminders;

/// <summary>Some people of one home on a date: as many as one transaction serves.</summary>
internal sealed class ReminderBatch(MunicipalityDay home, IReadOnlyList<long> people, DayBook days)
{
    public IReadOnlyList<long> People { get; } = people;

    /// <summary>The date of the digest, by the clocks of the readers' home. Things of other municipalities are seen from the same date.</summary>
    public DateOnly Today { get; } = home.Today;

    /// <summary>A municipality in which somebody of them has something to do.</summary>
    public Task<MunicipalityDay> Day(long municipality) => days.Of(municipality, Today);
}
