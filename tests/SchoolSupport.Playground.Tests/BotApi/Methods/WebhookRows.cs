namespace SchoolSupport.Playground.Tests.BotApi;

internal static class WebhookRows
{
    // Setting a webhook is limited to one a second; whatever is refused before that limit stands here, the rest in WebhookTests.
    public static readonly TheoryDataRow<string, string, string>[] All =
    [
        Row.Bad("setWebhook", """{"url":"ftp://a.ru"}""", "invalid webhook URL specified"),
    ];
}
