using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using SchoolSupport.Benchmarks.Processes;

namespace SchoolSupport.Benchmarks.Crowd;

/// <summary>What the bot shows, as it arrives at the playground.</summary>
internal static class EventStream
{
    private static ReadOnlySpan<byte> Data => "data: "u8;

    // Everybody hears what people themselves say, too; it is passed over without being read.
    private static ReadOnlySpan<byte> ByPerson => "\"fromBot\":false"u8;

    public static async Task Read(Stream events, Action<long, SeenMessage> shown, CancellationToken stop)
    {
        var pipe = PipeReader.Create(events, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        while (!stop.IsCancellationRequested)
        {
            var read = await pipe.ReadAsync(stop);
            var buffer = read.Buffer;
            while (TakeLine(ref buffer, out var line))
                Take(line, shown);
            pipe.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
                return;
        }
    }

    private static bool TakeLine(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> line)
    {
        var end = buffer.PositionOf((byte)'\n');
        line = end is { } at ? buffer.Slice(0, at) : default;
        if (end is { } past)
            buffer = buffer.Slice(buffer.GetPosition(1, past));
        return end is not null;
    }

    private static void Take(ReadOnlySequence<byte> line, Action<long, SeenMessage> shown)
    {
        var bytes = line.IsSingleSegment ? line.FirstSpan : line.ToArray();
        if (!bytes.StartsWith(Data) || bytes.IndexOf(ByPerson) >= 0)
            return;
        var happening = JsonSerializer.Deserialize(bytes[Data.Length..], PlaygroundJson.Default.Happening)!;
        if (happening is { Message: { FromBot: true } message, Type: "message" or "edit" })
            shown(happening.PersonId, message);
    }
}
