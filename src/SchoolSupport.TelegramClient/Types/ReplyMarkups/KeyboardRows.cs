namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Rows can grow only where the keyboard made them itself.</summary>
internal static class KeyboardRows
{
    public static void AddToLastRow<TButton>(this IEnumerable<IEnumerable<TButton>> keyboard, params TButton[] buttons)
    {
        var rows = Growing(keyboard);
        if (rows.Count == 0) rows.Add([]);
        rows[^1].AddRange(buttons);
    }

    public static void AddRow<TButton>(this IEnumerable<IEnumerable<TButton>> keyboard, TButton[] buttons) =>
        Growing(keyboard).Add([.. buttons]);

    private static List<List<TButton>> Growing<TButton>(IEnumerable<IEnumerable<TButton>> keyboard) =>
        keyboard as List<List<TButton>> ?? throw new InvalidOperationException("This keyboard was made of rows that cannot grow");
}
