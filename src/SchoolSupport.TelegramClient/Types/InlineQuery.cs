using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class InlineQuery
{
    public string Id { get; set; } = default!;
    public User From { get; set; } = default!;
    public string Query { get; set; } = default!;
    public string Offset { get; set; } = default!;
    public ChatType? ChatType { get; set; }
    public Location? Location { get; set; }
}
