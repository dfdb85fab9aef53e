namespace SchoolSupport.Playground.BotApi.Keyboards;

/// <summary>The colours a button may ask for.</summary>
internal static class ButtonStyle
{
    private static readonly string[] Known = ["", "default", "primary", "danger", "success"];

    public static void Check(string style, string context)
    {
        if (!Known.Contains(style.ToLowerInvariant()))
            throw ApiFailure.BadRequest($"{context}: invalid button style specified");
    }
}
