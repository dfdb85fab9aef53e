using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Serialization;

/// <summary>The one enum that is written as it is spelled.</summary>
internal sealed class ParseModeConverter() : SnakeCaseEnumConverter<ParseMode>(value => value.ToString());
