using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Photos and files that a button brings come as new messages, so ten taps would bring them ten times. One button of one message brings
/// them once in a while.
/// </summary>
public sealed class MediaTaps(NoticeStore notices)
{
    public const string BroughtAlready = "Фото и файлы уже в чате: посмотрите ниже.";

    private const int While = 10 * 60;

    /// <summary>Whether this tap is to bring them.</summary>
    public async Task<bool> Brings(ButtonPress press, Turn turn)
    {
        var span = turn.Now.ToUnixTimeSeconds() / While;
        return !await notices.Has(Key(span - 1)) && await notices.TryAdd(Key(span), "sent");

        string Key(long at) => $"media/{turn.Visitor.ChatId}/{press.MessageId}/{press.Data}/{at}";
    }
}
