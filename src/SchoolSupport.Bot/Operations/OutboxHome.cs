using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Operations;

/// <summary>The way to the outbox, for whoever runs the installation.</summary>
public sealed class OutboxHome(OutboxStore outbox) : IHomeSection
{
    private const int Order = 90;

    public async Task<HomePart?> Describe(Member member, Turn turn) => AccessRules.MayRunInstallation(member.Acting.Membership)
        ? new HomePart(Order, null, [Button.To(await outbox.Counts() is { Parked: > 0 and var parked } ? $"⚠ Исходящие · отложено: {parked}" : "Исходящие", new OutboxPage())])
        : null;
}

public sealed class OperationCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands => [new("outbox", "что ждёт отправки, что отложено", new OutboxPage(), Role.Administrator)];
}
