using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

internal static class Phones
{
    /// <summary>A stored number as people read it: «+7 912 345-67-89»; null stays null.</summary>
    public static string? Show(string? stored) =>
        stored is null ? null : PhoneNumber.TryParse(stored, out var number, out _) ? number.ToString() : stored;

    /// <summary>A number as it is stored: «+79123456789», with an extension where there is one.</summary>
    public static string ToStore(PhoneNumber number) =>
        number.Extension is { } extension ? $"{number.Value} доб. {extension}" : number.Value;
}
