using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types;

public class WebAppInfo
{
    public required string Url { get; set; }

    public WebAppInfo()
    {
    }

    [SetsRequiredMembers]
    public WebAppInfo(string url) => Url = url;
}

public class WebAppData
{
    public string Data { get; set; } = default!;
    public string ButtonText { get; set; } = default!;
}
