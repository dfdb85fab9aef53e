namespace SchoolSupport.Bot.Conversations;

/// <summary>The runtime's own pages: what to say when something does not fit. Each leads on.</summary>
internal static class RuntimePages
{
    public static Page OldButton() => new Page($"Эта кнопка из старого сообщения: здесь уже всё изменилось.").Row(Menu);

    public static Page NotHere() => new Page($"Этой страницы больше нет, или она открыта не вам.").Row(Menu);

    public static Page UnknownCommand() => new Page($"Такой команды я не знаю. Всё, что я умею, есть в меню.").Row(Menu, Help);

    public static Page Edited() => new Page(NotReadAgain).Row(Menu);

    public static Html NotReadAgain =>
        $"Вы исправили сообщение. Я уже прочитал его прежним, а исправленное не перечитываю: пришлите, пожалуйста, новое.";

    /// <summary>A second tap on a button whose page has already given way to the next.</summary>
    public const string PressedBefore = "Здесь уже другая страница: эта кнопка больше не действует.";

    public static Page Plain(string text) => new Page($"{text}").Row(Menu);

    public static Page Unexpected(MessageIn message) => message switch
    {
        TextIn => new Page($"Я сейчас ни о чём не спрашивал. Выберите, что нужно, в меню.").Row(Menu, Help),
        UnreadableIn other => new Page($"{MessageKinds.NotUnderstood(other)}").Row(Menu),
        _ => new Page($"{MessageKinds.NotUnderstood(message)} Если это для анкеты или задачи, откройте её в меню.").Row(Menu),
    };

    /// <summary>Our mistake: the person learns that nothing of theirs is lost and what to quote to the coordinator.</summary>
    public static Page Failed(string errorId) =>
        new Page($"Что-то сломалось у меня, не у вас. Уже сохранённое на месте. Попробуйте ещё раз; если не выйдет, сообщите координатору номер <code>{errorId}</code>.").Row(Menu);

    private static Button Menu => Button.To("Меню", new Home());

    private static Button Help => Button.To("Помощь", new Help());
}
