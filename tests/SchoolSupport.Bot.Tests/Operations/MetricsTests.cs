using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Operations;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Tests.Jobs;

namespace SchoolSupport.Bot.Tests.Operations;

public sealed class MetricsTests
{
    [Fact]
    public async Task What_a_person_brings_about_is_counted_and_the_outbox_can_be_read_off()
    {
        await using var town = await Town.Open(new TownOptions { JobsRun = true });
        using var ear = new Ear(town.BotServices.GetRequiredService<IMeterFactory>());
        var director = await town.Director("СОШ № 12");

        await director.Says("/help");
        await director.Presses("Меню");
        await town.MinutePasses();
        ear.ReadOff();

        Assert.Equal(2, ear.Heard("schoolsupport.updates", "message"));
        Assert.Equal(1, ear.Heard("schoolsupport.updates", "callback_query"));
        Assert.Equal(3, ear.Heard("schoolsupport.turn.duration"));
        Assert.Equal(3, ear.Heard("schoolsupport.sends", "reply", "sent"));
        Assert.Equal(3, ear.Heard("schoolsupport.send.duration", "reply", "sent"));
        Assert.True(ear.Heard("schoolsupport.job.duration", "OpenCampaigns", "False") > 0);
        foreach (var state in new[] { "urgent", "bulk", "parked" })
            Assert.Equal(1, ear.Heard("schoolsupport.outbox.messages", state));
        Assert.Equal(2, ear.Heard("schoolsupport.outbox.oldest_message.age"));
    }

    /// <summary>Hears what one bot measures.</summary>
    private sealed class Ear : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentQueue<(string Name, string[] Tags)> heard = new();

        public Ear(IMeterFactory bot)
        {
            listener.InstrumentPublished = (instrument, ear) =>
            {
                if (instrument.Meter.Name == BotMetrics.MeterName && instrument.Meter.Scope == bot)
                    ear.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
            listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
            listener.Start();
        }

        public void ReadOff() => listener.RecordObservableInstruments();

        public int Heard(string name, params string[] tags) => heard.Count(one => one.Name == name && tags.All(one.Tags.Contains));

        public void Dispose() => listener.Dispose();

        private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var words = new List<string>();
            foreach (var tag in tags)
                words.Add($"{tag.Value}");
            heard.Enqueue((instrument.Name, [.. words]));
        }
    }
}
