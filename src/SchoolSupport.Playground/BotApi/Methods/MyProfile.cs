namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>The bot's name, description and short description, each by language.</summary>
internal static class MyProfile
{
    public static void SetName(BotCall call) => Set(call, "name", 64);

    public static void SetDescription(BotCall call) => Set(call, "description", 512);

    public static void SetShortDescription(BotCall call) => Set(call, "short_description", 120);

    public static void GetName(BotCall call) => Get(call, "name");

    public static void GetDescription(BotCall call) => Get(call, "description");

    public static void GetShortDescription(BotCall call) => Get(call, "short_description");

    // The lengths are the documentation's; the words are ours, nobody has reported Telegram's.
    private static void Set(BotCall call, string field, int longest)
    {
        var text = call.Parameters.Text(field);
        var language = LanguageCode.Read(call);
        if (text.Length > longest)
            throw ApiFailure.BadRequest($"{field} length must not exceed {longest}");
        call.World.Bot.Change(settings => settings.WithProfile(field, language, text));
        call.ResultIsTrue();
    }

    private static void Get(BotCall call, string field)
    {
        var text = call.World.Bot.Settings.ProfileText(field, LanguageCode.Read(call));
        call.Result.WriteStartObject();
        call.Result.WriteString(field, text ?? (field == "name" ? call.World.Bot.Name : ""));
        call.Result.WriteEndObject();
    }
}
