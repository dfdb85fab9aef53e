using Microsoft.Extensions.Options;

namespace SchoolSupport.Bot.Operations;

/// <summary>Section <c>Health</c> of the settings.</summary>
public sealed class HealthSettings
{
    public const string Section = "Health";

    /// <summary>The port, on this machine only, at which /healthz and /readyz answer; 0: nowhere.</summary>
    public int Port { get; set; }
}

public sealed class HealthSettingsCheck : IValidateOptions<HealthSettings>
{
    public ValidateOptionsResult Validate(string? name, HealthSettings options) => options.Port is >= 0 and <= 65535
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("Health:Port должен быть числом от 0 до 65535.");
}
