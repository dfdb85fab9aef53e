using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

/// <summary>The running sender finds the message in the table within a second.</summary>
public sealed class RetryParkedCommand(ParkedStore parked) : Command<RetryParked, Member>
{
    protected override Task<Member?> Admit(RetryParked route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Outcome> Run(Member subject, RetryParked route, Turn turn) =>
        Outcome.GoTo(new OutboxPage(), await parked.Retry(route.Message) ? "Отправляю ещё раз." : ParkedNotices.NotThere);
}

public sealed class DropParkedCommand(ParkedStore parked) : Command<DropParked, Member>
{
    protected override Task<Member?> Admit(DropParked route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Outcome> Run(Member subject, DropParked route, Turn turn) =>
        Outcome.GoTo(new OutboxPage(), await parked.Drop(route.Message) ? "Убрано: отправлено не будет." : ParkedNotices.NotThere);
}

public sealed class RetryAllParkedCommand(ParkedStore parked) : Command<RetryAllParked, Member>
{
    protected override Task<Member?> Admit(RetryAllParked route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Outcome> Run(Member subject, RetryAllParked route, Turn turn)
    {
        var count = await parked.RetryAll(DateTimeOffset.FromUnixTimeMilliseconds(route.Until));
        return Outcome.GoTo(new OutboxPage(), count == 0 ? ParkedNotices.NotThere : $"Отправляю ещё раз: {ParkedNotices.Messages(count)}.");
    }
}

public sealed class DropAllParkedCommand(ParkedStore parked) : Command<DropAllParked, Member>
{
    protected override Task<Member?> Admit(DropAllParked route, Turn turn) => Task.FromResult(Administrators.Only(turn));

    protected override async Task<Outcome> Run(Member subject, DropAllParked route, Turn turn)
    {
        if (!route.Sure)
            return Outcome.Show(new Page($"Убрать все отложенные сообщения? Они не будут отправлены никогда.")
                .Row(Button.To("Да, убрать", route with { Sure = true }), Button.To("Нет", new OutboxPage())));
        var count = await parked.DropAll(DateTimeOffset.FromUnixTimeMilliseconds(route.Until));
        return Outcome.GoTo(new OutboxPage(), count == 0 ? ParkedNotices.NotThere : $"Убрано: {ParkedNotices.Messages(count)}.");
    }
}

internal static class ParkedNotices
{
    public const string NotThere = "Среди отложенных его уже нет.";

    public static string Messages(long count) => Plural.Count(count, "сообщение", "сообщения", "сообщений");
}
