using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(SnakeCaseEnumConverter<InputMediaType>))]
public enum InputMediaType
{
    Photo = 1,
    Video,
    Animation,
    Audio,
    Document,
    LivePhoto,
    Location,
    Sticker,
    Venue,
    Link,
    VoiceNote,
}
