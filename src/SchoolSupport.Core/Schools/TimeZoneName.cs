using System.Diagnostics.CodeAnalysis;

namespace SchoolSupport.Core.Schools;

/// <summary>An IANA time zone known to this machine, such as <c>Asia/Yakutsk</c>. Turns instants into a municipality's dates and back.</summary>
public sealed record TimeZoneName
{
    private readonly TimeZoneInfo zone;

    /// <exception cref="ArgumentException">Not the exact name of an IANA zone known here.</exception>
    public TimeZoneName(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        zone = Find(id) ?? throw new ArgumentException($"«{id}» is not an IANA time zone known to this machine.", nameof(id));
    }

    private TimeZoneName(TimeZoneInfo zone) => this.zone = zone;

    /// <summary>The name as IANA spells it.</summary>
    public string Id => zone.Id;

    /// <summary>Reads a name; the problem is a Russian sentence for the person who wrote it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TimeZoneName? name, [NotNullWhen(false)] out string? problem)
    {
        TimeZoneInfo? found = Find(PlainText.Clean(text));
        name = found is null ? null : new TimeZoneName(found);
        problem = name is null ? $"Часовой пояс «{PlainText.Clean(text)}» неизвестен. Пример: Europe/Moscow." : null;
        return name is not null;
    }

    /// <summary>The local date at an instant.</summary>
    public DateOnly DateAt(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The same instant with this zone's offset: its clock fields are local.</summary>
    public DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The instant (UTC) at which the clocks here show this date and time; the first such after a gap, the earlier of two.</summary>
    public DateTimeOffset InstantOf(DateOnly date, TimeOnly time)
    {
        DateTime local = date.ToDateTime(time);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        TimeSpan offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>Whether both are the same zone by name.</summary>
    public bool Equals(TimeZoneName? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;

    // Windows ids are found too, and on some machines names in any case: only the exact IANA spelling may be stored.
    private static TimeZoneInfo? Find(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) && zone.HasIanaId && zone.Id == id ? zone : null;
}
