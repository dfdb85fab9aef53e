namespace SchoolSupport.Playground.Tests.Page;

/// <summary>Keyboards as the Bot API takes them.</summary>
internal static class Keyboard
{
    /// <summary>Rows of buttons whose data is their text.</summary>
    public static object Of(params string[][] rows) =>
        new { inline_keyboard = rows.Select(row => row.Select(text => new { text, callback_data = text })) };
}
