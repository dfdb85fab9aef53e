using Microsoft.Extensions.Options;

namespace SchoolSupport.Bot.Pieces;

/// <summary>Section <c>Evidence</c> of the settings.</summary>
public sealed class EvidenceSettings
{
    public const string Section = "Evidence";

    /// <summary>
    /// The largest file, in megabytes, that is copied to the data folder: 0 (none) to 2000. Telegram's own server gives bots files of up
    /// to 20; larger ones stay in Telegram only.
    /// </summary>
    public int MostMegabytes { get; set; } = 20;

    /// <summary>
    /// The largest volume of an archive of evidence, in megabytes (a million bytes): 1 to 2000. Telegram's own server takes files of up to
    /// 50 from bots; behind a slow line smaller volumes arrive more surely.
    /// </summary>
    public int VolumeMegabytes { get; set; } = 49;
}

public sealed class EvidenceSettingsCheck : IValidateOptions<EvidenceSettings>
{
    public ValidateOptionsResult Validate(string? name, EvidenceSettings options)
    {
        if (options.MostMegabytes is < 0 or > 2000)
            return ValidateOptionsResult.Fail("Evidence:MostMegabytes должен быть числом от 0 до 2000.");
        return options.VolumeMegabytes is < 1 or > 2000
            ? ValidateOptionsResult.Fail("Evidence:VolumeMegabytes должен быть числом от 1 до 2000.")
            : ValidateOptionsResult.Success;
    }
}
