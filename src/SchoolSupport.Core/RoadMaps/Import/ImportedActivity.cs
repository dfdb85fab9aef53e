namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>One activity as the document words it. Lists within a text stand on lines of their own («\n»).</summary>
public sealed record ImportedActivity
{
    /// <summary>Its number without the dot at its end: «1.1», «45», «5а»; null when the document gives none.</summary>
    public string? Number { get; init; }

    /// <summary>The heading above it with its number, as written: «2. Работа с кадрами»; null when it stands under none.</summary>
    public string? Section { get; init; }

    /// <summary>What is to be done. Never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The form: a seminar, an order, a report; null when not given.</summary>
    public string? Form { get; init; }

    /// <summary>Who answers for it, as written; null when not given.</summary>
    public string? Responsible { get; init; }

    /// <summary>What is to come of it; null when not given.</summary>
    public string? Result { get; init; }

    /// <summary>For whom it is; null when not given.</summary>
    public string? Audience { get; init; }

    /// <summary>The phrase of the term as written; null when not given.</summary>
    public string? Term { get; init; }

    /// <summary>What a plan in prose says of it besides; null for a row of a table.</summary>
    public string? Details { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition Source { get; init; }

    /// <summary>The index of its table in <see cref="ImportedPlan.Tables"/>; null for an activity in prose.</summary>
    public int? Table { get; init; }

    /// <summary>The texts under the columns of its table, one for each, as written; empty for an activity in prose.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
