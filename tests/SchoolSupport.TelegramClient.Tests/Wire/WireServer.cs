using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SchoolSupport.TelegramClient.Tests.Wire;

/// <summary>A server on loopback that keeps every request byte by byte and gives the answers it was told, the last one for ever.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<Answer> _answers;
    private readonly ConcurrentQueue<WireRequest> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Task _accepting;

    public WireServer(params Answer[] answers)
    {
        _answers = new(answers);
        _listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = Accept();
    }

    public string Address { get; }
    public IReadOnlyList<WireRequest> Requests => [.. _requests];
    public WireRequest Request => Assert.Single(_requests);
    public int Connections => _connections.Count;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await Task.WhenAll([_accepting, .. _connections]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private async Task Accept()
    {
        while (true) _connections.Add(Serve(await _listener.AcceptTcpClientAsync(_closing.Token)));
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            while (await WireRequest.Read(stream, _closing.Token) is { } request)
            {
                _requests.Enqueue(request);
                if (!await Next().Give(stream, _closing.Token)) return;
            }
        }
    }

    private Answer Next()
    {
        if (_answers.Count > 1 && _answers.TryDequeue(out var answer)) return answer;
        return _answers.TryPeek(out var last) ? last : throw new InvalidOperationException("The server has no answer");
    }
}
