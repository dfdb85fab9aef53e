using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Jobs;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

/// <summary>Tells administrators of messages that were set aside; those of some minutes by one message.</summary>
internal sealed class TellOfParked(ParkedStore parked, SettingStore settings, AdministratorPost administrators, TimeProvider clock) : IDueWork
{
    private const string ToldUntil = "outbox.parked.told";

    // What spoils one message of a mailing spoils the next: they are told of together.
    private static readonly TimeSpan Gather = TimeSpan.FromMinutes(5);

    public async Task<bool> IsAnythingDue() => (await Untold()).First <= clock.GetUtcNow() - Gather;

    public async Task CatchUp()
    {
        var untold = await Untold();
        if (untold.Last is not { } last)
            return;
        await administrators.Tell(Page(untold.Count));
        await settings.Set(ToldUntil, last.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
    }

    private async Task<ParkedSince> Untold() => await parked.Since(
        DateTimeOffset.FromUnixTimeMilliseconds(await settings.Get(ToldUntil) is { } told ? long.Parse(told, CultureInfo.InvariantCulture) : 0));

    private static Page Page(long count) => new Page(Html.Lines([
        $"⚠ {Plural.Of(count, "Отложено", "Отложены", "Отложено")} {ParkedNotices.Messages(count)}: Telegram их не принимает, или отправить не удаётся. Остальным это не мешает.",
        $"Посмотрите причину. Если она устранена, отправьте ещё раз."]))
        .Row(Button.To("Исходящие", new OutboxPage()));
}
