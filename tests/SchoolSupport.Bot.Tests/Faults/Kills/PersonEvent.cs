using System.Text.Json;
using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>A message that came («message») or changed («edit») in a person's chat.</summary>
internal sealed record PersonEvent(string Type, long PersonId, ShownMessage? Message)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Tells of the bot's messages in a playground, as they come and change, until told to stop.</summary>
    public static async Task Listen(Uri playground, TaskCompletionSource listening, Action<PersonEvent> hear, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = playground, Timeout = Timeout.InfiniteTimeSpan };
        using var stream = new StreamReader(await http.GetStreamAsync("/playground/events", stop));
        while (await stream.ReadLineAsync(stop) is { } line)
        {
            listening.TrySetResult();
            if (line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonSerializer.Deserialize<PersonEvent>(line["data: ".Length..], Json) is { Message.FromBot: true } happened)
                hear(happened);
        }
    }
}
