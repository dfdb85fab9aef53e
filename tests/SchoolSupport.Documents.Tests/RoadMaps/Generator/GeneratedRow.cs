using SchoolSupport.Core.RoadMaps.Import;

namespace SchoolSupport.Documents.Tests.RoadMaps.Generator;

/// <summary>An activity as it was made up, before anything is damaged.</summary>
internal sealed record GeneratedRow(string? Number, string? Section, string Title, string Term, string Responsible, string Result)
{
    public string Text(ColumnRole role) => role switch
    {
        ColumnRole.Number => Number ?? "",
        ColumnRole.Title => Title,
        ColumnRole.Term => Term,
        ColumnRole.Responsible => Responsible,
        _ => Result,
    };
}
