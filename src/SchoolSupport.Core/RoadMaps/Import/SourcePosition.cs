namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>Where in the document something stands.</summary>
/// <param name="Place">«таблица 2», «лист «План»», «текст».</param>
/// <param name="Row">The number of the row, line or paragraph, from 1.</param>
public sealed record SourcePosition(string Place, int Row)
{
    /// <summary>«таблица 2, строка 14».</summary>
    public override string ToString() => $"{Place}, строка {Row}";
}
