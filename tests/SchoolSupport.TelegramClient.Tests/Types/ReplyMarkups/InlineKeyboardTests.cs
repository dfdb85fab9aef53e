using SchoolSupport.TelegramClient.Tests.Serialization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace SchoolSupport.TelegramClient.Tests.Types.ReplyMarkups;

public class InlineKeyboardTests
{
    [Theory]
    [InlineData("https://a.example", "https://a.example", null)]
    [InlineData("HTTP://a.example", "HTTP://a.example", null)]
    [InlineData("tg://user?id=1", "tg://user?id=1", null)]
    [InlineData("menu", null, "menu")]
    [InlineData("httpfoo", null, "httpfoo")]
    public void A_button_leads_to_an_address_or_carries_data(string value, string? url, string? data)
    {
        var button = new InlineKeyboardButton("x", value);

        Assert.Equal((url, data), (button.Url, button.CallbackData));
    }

    [Fact]
    public void Rows_grow_button_by_button()
    {
        var keyboard = new InlineKeyboardMarkup().AddButton("1", "a").AddButton("2", "b").AddNewRow().AddButtons(new("3", "c"), new("4", "d"));

        Assert.Equal("12/34", string.Join('/', keyboard.InlineKeyboard.Select(row => string.Concat(row.Select(button => button.Text)))));
    }

    [Fact]
    public void Rows_that_were_given_ready_made_cannot_grow()
    {
        var keyboard = new InlineKeyboardMarkup([[new InlineKeyboardButton("1", "a")], Array.Empty<InlineKeyboardButton>()]);

        Assert.Throws<InvalidOperationException>(() => keyboard.AddButton("2", "b"));
    }

    [Fact]
    public void Every_kind_of_button_writes_its_own_field()
    {
        var row = new[]
        {
            InlineKeyboardButton.WithCallbackData("same"),
            InlineKeyboardButton.WithUrl("a", "https://a.example"),
            InlineKeyboardButton.WithWebApp("b", new WebAppInfo("https://b.example")),
            InlineKeyboardButton.WithSwitchInlineQuery("c", "q"),
            InlineKeyboardButton.WithSwitchInlineQueryCurrentChat("d"),
            InlineKeyboardButton.WithCopyText("e", new CopyTextButton { Text = "код" }),
            new InlineKeyboardButton("f", "x") { Style = KeyboardButtonStyle.Success, IconCustomEmojiId = "5" },
        };

        Assert.Equal(
            """
            {"inline_keyboard":[[{"text":"same","callback_data":"same"},{"text":"a","url":"https://a.example"},
            {"text":"b","web_app":{"url":"https://b.example"}},{"text":"c","switch_inline_query":"q"},{"text":"d","switch_inline_query_current_chat":""},
            {"text":"e","copy_text":{"text":"код"}},{"text":"f","icon_custom_emoji_id":"5","style":"success","callback_data":"x"}]]}
            """.Replace("\n", ""),
            Json.Write(new InlineKeyboardMarkup(row)));
    }
}
