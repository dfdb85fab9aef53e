using System.Text.RegularExpressions;

namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>«-//-», «″», «то же»: the cell says what the one above says.</summary>
internal static partial class DittoMark
{
    public static bool IsOne(string cell) => MarkPattern().IsMatch(cell);

    [GeneratedRegex(@"^\s*[-–—]?\s*(?:/\s?/|""|''|″|”|“|«|»|то же|те же)\s*[-–—]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex MarkPattern();
}
