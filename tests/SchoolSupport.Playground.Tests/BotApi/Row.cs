namespace SchoolSupport.Playground.Tests.BotApi;

internal static class Row
{
    public static TheoryDataRow<string, string, string> Bad(string method, string body, string message) => new(method, body, $"400 Bad Request: {message}");

    public static TheoryDataRow<string, string, string> Of(string method, string body, string answer) => new(method, body, answer);

    /// <summary>sendMessage to the director with more fields.</summary>
    public static TheoryDataRow<string, string, string> Send(string fields, string message) =>
        Bad("sendMessage", $$"""{"chat_id":$director,{{fields}}}""", message);
}
