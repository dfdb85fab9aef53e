using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnumConverter<MenuButtonType>))]
public enum MenuButtonType
{
    Default = 1,
    Commands,
    WebApp,
}
