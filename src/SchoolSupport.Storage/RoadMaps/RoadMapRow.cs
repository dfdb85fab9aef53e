using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Storage.RoadMaps;

/// <summary>A plan that an order approved.</summary>
public sealed record RoadMapRow
{
    public required long Id { get; init; }
    public required long MunicipalityId { get; init; }

    /// <summary>The municipality's zone, an IANA name: the dates are dates there.</summary>
    public required string TimeZone { get; init; }
    public required string Title { get; init; }
    public string? OrderNumber { get; init; }

    /// <summary>The order's date; null while nobody knows it.</summary>
    public DateOnly? OrderOn { get; init; }
    public DateOnly StartsOn { get; init; }
    public DateOnly EndsOn { get; init; }

    /// <summary>Where a due date goes that falls on a day off.</summary>
    public DayOffRule DayOffRule { get; init; }
    public long? SourceFileId { get; init; }

    /// <summary>The order's own tables with their columns' captions (JSON).</summary>
    public required string Tables { get; init; }
    public RoadMapState State { get; init; }

    /// <summary>The running plan that this draft is a new edition of.</summary>
    public long? ReplacesId { get; init; }
    public long? CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What readers of its terms have to know.</summary>
    /// <param name="calendar">The municipality's.</param>
    public DeadlineContext ContextIn(SchoolCalendar calendar)
    {
        SchoolYear year = SchoolYear.Of(StartsOn);
        return new DeadlineContext
        {
            Calendar = calendar, OrderDate = OrderOn, Bounds = new DateSpan(StartsOn, EndsOn), Year = year.Days.Contains(EndsOn) ? year : null,
        };
    }
}

/// <summary>A plan to be put together.</summary>
public sealed record NewRoadMap(long MunicipalityId, string Title, DateOnly StartsOn, DateOnly EndsOn, long? CreatedBy)
{
    public string? OrderNumber { get; init; }
    public DateOnly? OrderOn { get; init; }
    public DayOffRule DayOffRule { get; init; } = DayOffRule.MovesBack;
    public long? SourceFileId { get; init; }

    /// <summary>The order's own tables with their columns' captions (JSON).</summary>
    public string Tables { get; init; } = "[]";

    /// <summary>The running plan that this is a new edition of.</summary>
    public long? ReplacesId { get; init; }
}

/// <summary>What a coordinator may correct in the head of a plan.</summary>
public sealed record RoadMapHead(string Title, string? OrderNumber, DateOnly? OrderOn, DateOnly StartsOn, DateOnly EndsOn, DayOffRule DayOffRule);
