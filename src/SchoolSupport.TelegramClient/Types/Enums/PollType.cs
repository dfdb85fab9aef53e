using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnumConverter<PollType>))]
public enum PollType
{
    Regular = 1,
    Quiz,
}
