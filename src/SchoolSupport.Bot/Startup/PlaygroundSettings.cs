using Microsoft.Extensions.Options;

namespace SchoolSupport.Bot.Startup;

/// <summary>Section <c>Playground</c> of the settings.</summary>
public sealed class PlaygroundSettings
{
    public const string Section = "Playground";

    /// <summary>The port of the playground on this machine; 0: any free one.</summary>
    public int Port { get; set; } = 5080;
}

public sealed class PlaygroundSettingsCheck : IValidateOptions<PlaygroundSettings>
{
    public ValidateOptionsResult Validate(string? name, PlaygroundSettings options) => options.Port is >= 0 and <= 65535
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("Playground:Port должен быть числом от 0 до 65535.");
}
