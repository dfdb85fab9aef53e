using SchoolSupport.Playground.BotApi.Shapes;

namespace SchoolSupport.Playground.BotApi.Methods;

internal static class GetMe
{
    public static void Run(BotCall call) => call.Result.WriteBot(call.World.Bot, withAbilities: true);
}
