namespace SchoolSupport.Bot.Conversations;

/// <summary>How to speak of kinds of messages that a page does not take.</summary>
internal static class MessageKinds
{
    public static string NotUnderstood(MessageIn message) => message switch
    {
        UnreadableIn other => $"Я понимаю текст, фото и файлы, а {other.Kind} пока нет.",
        FileIn { IsPhoto: true } => "Фото я здесь не жду.",
        FileIn => "Файл я здесь не жду.",
        ContactIn => "Контакт я здесь не жду.",
        _ => "Этого я не понял.",
    };
}
