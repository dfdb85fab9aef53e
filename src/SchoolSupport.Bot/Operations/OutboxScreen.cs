using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

/// <summary>How it stands with the messages on their way out. No text of any message is shown: it may be anybody's answers.</summary>
public sealed class OutboxScreen(OutboxStore outbox, ParkedStore parked, UnreachableStore unreachable) : Screen<OutboxPage, Member>
{
    private const int MostShown = 5;

    protected override Task<Member?> Admit(OutboxPage route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Page> Show(Member subject, OutboxPage route, Turn turn)
    {
        var counts = await outbox.Counts();
        var latest = await parked.Latest(MostShown);
        var page = new Page(Html.Lines(
        [
            $"<b>Исходящие</b>",
            Waiting(counts, turn),
            counts.Kept == 0 ? null : (Html)$"Рассылки, которые задержались до ночи, уйдут утром: {counts.Kept}.",
            counts.Failed == 0 ? null : (Html)$"Пока не вышло, пробую снова: {counts.Failed}.",
            await unreachable.Count() is > 0 and var people ? (Html)$"Не могу написать: {Counted.People(people)}. Они заблокировали бота; координатор об этом знает." : null,
            .. ParkedLines.Of(latest, counts.Parked, turn),
        ]))
            .Grid(5, latest.Select((message, i) => Button.To($"{i + 1}", new ParkedPage(message.Id))));
        return ParkedLines.Buttons(page, latest)
            .Row(Button.To("Обновить", new OutboxPage()), Button.To("Меню", new Home()));
    }

    private static Html Waiting(OutboxCounts counts, Turn turn) => counts.OldestWaiting is not { } oldest
        ? $"Всё отправлено, ничего не ждёт."
        : (Html)$"Ждут отправки: <b>{counts.Waiting}</b> (ответов и новостей {counts.Urgent}, рассылок {counts.Waiting - counts.Urgent}). Самое старое ждёт {Elapsed.Of(turn.Now - oldest)}.";
}

/// <summary>What was set aside, on the page and as buttons.</summary>
internal static class ParkedLines
{
    public static IEnumerable<Html?> Of(IReadOnlyList<ParkedMessage> latest, long all, Turn turn)
    {
        if (all == 0)
            return [];
        IEnumerable<Html?> lines =
        [
            $"",
            $"<b>Отложены: {all}</b>",
            $"Telegram их не принял, или отправить не удалось много раз подряд. Остальных они не задерживают.",
            .. latest.Select((message, i) => (Html)$"{i + 1}. {ParkedWords.Receiver(message)}, {Elapsed.Ago(turn.Now - message.ParkedAt)}: <code>{message.Error}</code>"),
            all > latest.Count ? (Html)$"…и ещё {all - latest.Count}" : null,
        ];
        return lines;
    }

    public static Page Buttons(Page page, IReadOnlyList<ParkedMessage> latest)
    {
        if (latest.Count == 0)
            return page;
        var until = latest[0].ParkedAt.ToUnixTimeMilliseconds();
        return page.Row(Button.To("Отправить все ещё раз", new RetryAllParked(until)), Button.To("Убрать все", new DropAllParked(until, Sure: false)));
    }
}
