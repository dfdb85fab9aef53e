using Microsoft.Extensions.Options;

namespace SchoolSupport.Bot.RoadMaps.Evidence;

/// <summary>Section <c>Evidence</c> of the settings.</summary>
public sealed class EvidenceSettings
{
    public const string Section = "Evidence";

    /// <summary>
    /// The largest file, in megabytes, that is copied to the data folder: 0 (none) to 2000. Telegram's own server gives bots files of up
    /// to 20; larger ones stay in Telegram only.
    /// </summary>
    public int MostMegabytes { get; set; } = 20;
}

public sealed class EvidenceSettingsCheck : IValidateOptions<EvidenceSettings>
{
    public ValidateOptionsResult Validate(string? name, EvidenceSettings options) => options.MostMegabytes is >= 0 and <= 2000
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("Evidence:MostMegabytes должен быть числом от 0 до 2000.");
}
