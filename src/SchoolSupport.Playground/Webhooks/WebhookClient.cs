using System.Net.Sockets;
using System.Text;
using SchoolSupport.Playground.Accounts;
using SchoolSupport.Playground.BotApi;

namespace SchoolSupport.Playground.Webhooks;

/// <summary>Posts one update until the webhook takes it or it is outdated.</summary>
internal sealed class WebhookClient(World world, BotApiEndpoint bots) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(3600);

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>Whether the update is done with: taken, or too old to be of use. False when the webhook changed meanwhile.</summary>
    public async Task<bool> Deliver(PendingUpdate update, WebhookSettings settings, CancellationToken superseded)
    {
        // The first failure is tried again at once, then ever more slowly.
        var pause = TimeSpan.Zero;
        while (update.Expires > world.Now)
        {
            var (taken, retryAfter) = await Try(update, settings, superseded);
            if (taken)
                return true;
            if (superseded.IsCancellationRequested)
                return false;
            var wait = retryAfter ?? pause;
            pause = pause == TimeSpan.Zero ? TimeSpan.FromSeconds(1) : pause * 2 < LongestPause ? pause * 2 : LongestPause;
            await Task.Delay(wait, world.Clock.Underlying, superseded).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (superseded.IsCancellationRequested)
                return false;
        }
        return true;
    }

    public void Dispose() => http.Dispose();

    private async Task<(bool Taken, TimeSpan? RetryAfter)> Try(PendingUpdate update, WebhookSettings settings, CancellationToken superseded)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url);
            request.Content = new StringContent(update.Body.Json, Encoding.UTF8);
            request.Content.Headers.ContentType = new("application/json");
            if (settings.SecretToken.Length > 0)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", settings.SecretToken);
            using var answer = await http.SendAsync(request, superseded);
            if (!answer.IsSuccessStatusCode)
                return Refused(answer);
            await bots.RunAnswer(await answer.Content.ReadAsByteArrayAsync(superseded), superseded);
            return (true, null);
        }
        catch (HttpRequestException failure)
        {
            world.Webhook.Failed(world.Now, Reason(failure));
            return (false, null);
        }
        catch (OperationCanceledException) when (superseded.IsCancellationRequested)
        {
            return (false, null);
        }
        catch (OperationCanceledException)
        {
            world.Webhook.Failed(world.Now, "Read timeout expired");
            return (false, null);
        }
    }

    private (bool Taken, TimeSpan? RetryAfter) Refused(HttpResponseMessage answer)
    {
        world.Webhook.Failed(world.Now, $"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}");
        var retryAfter = answer.Headers.RetryAfter?.Delta;
        return (false, retryAfter > LongestRetryAfter ? LongestRetryAfter : retryAfter);
    }

    private static string Reason(HttpRequestException failure) => failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused }
        ? "Connection refused"
        : failure.Message;
}
