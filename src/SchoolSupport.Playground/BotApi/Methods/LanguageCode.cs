namespace SchoolSupport.Playground.BotApi.Methods;

internal static class LanguageCode
{
    /// <summary>The language_code parameter: empty or two lower-case letters.</summary>
    public static string Read(BotCall call)
    {
        var code = call.Parameters.Text("language_code");
        return code.Length == 0 || (code.Length == 2 && code.All(char.IsAsciiLetterLower))
            ? code
            : throw ApiFailure.BadRequest("invalid language code specified");
    }
}
