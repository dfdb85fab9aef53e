namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>A table of the plan: its columns in their own order.</summary>
/// <param name="Place">Where it stands: «таблица 1».</param>
/// <param name="Columns">From left to right.</param>
public sealed record PlanTable(string Place, IReadOnlyList<PlanColumn> Columns);

/// <summary>A column of the plan.</summary>
/// <param name="Caption">Its heading as written; empty when the table has none.</param>
/// <param name="Role">What it holds.</param>
public sealed record PlanColumn(string Caption, ColumnRole Role);
