namespace SchoolSupport.Playground.BotApi.Methods;

/// <summary>close and logOut, which bots call before they move to another server.</summary>
internal static class Leaving
{
    private static readonly TimeSpan NoCloseAfterStart = TimeSpan.FromMinutes(10);

    public static void Close(BotCall call)
    {
        var left = NoCloseAfterStart - call.World.Clock.Underlying.GetElapsedTime(call.World.Started);
        if (left > TimeSpan.Zero)
            throw ApiFailure.TooManyRequests((int)Math.Ceiling(left.TotalSeconds));
        call.ResultIsTrue();
    }

    public static void LogOut(BotCall call)
    {
        call.World.LoggedOut = true;
        call.ResultIsTrue();
    }
}
