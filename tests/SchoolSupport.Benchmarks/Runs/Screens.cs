using SchoolSupport.Benchmarks.Crowd;
using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Runs;

/// <summary>Everybody's screens, watched through one stream of events for as long as a run lasts.</summary>
internal sealed class Screens : IAsyncDisposable
{
    private readonly PlaygroundProcess playground;
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;
    private volatile CrowdPlay? current;

    public Screens(PlaygroundProcess playground)
    {
        this.playground = playground;
        watching = Watch();
    }

    public async Task<Stage> Play((Queue<long> People, int AtOnce) cast, Meters meters)
    {
        var play = new CrowdPlay(playground, cast.People, cast.AtOnce, meters);
        current = play;
        return await play.Play();
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching;
        stop.Dispose();
    }

    private async Task Watch()
    {
        try
        {
            await using var events = await playground.Events(stop.Token);
            await EventStream.Read(events, (person, message) => current?.See(person, message), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The run is over.
        }
    }
}
