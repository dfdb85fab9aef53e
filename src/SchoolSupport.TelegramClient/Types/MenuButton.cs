using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(RuntimeTypeConverter<MenuButton>))]
public abstract class MenuButton
{
    public abstract MenuButtonType Type { get; }
}

public class MenuButtonDefault : MenuButton
{
    public override MenuButtonType Type => MenuButtonType.Default;
}

public class MenuButtonCommands : MenuButton
{
    public override MenuButtonType Type => MenuButtonType.Commands;
}

public class MenuButtonWebApp : MenuButton
{
    public override MenuButtonType Type => MenuButtonType.WebApp;
    public string Text { get; set; } = default!;
    public WebAppInfo WebApp { get; set; } = default!;
}
