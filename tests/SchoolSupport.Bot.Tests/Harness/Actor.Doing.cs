using System.Net.Http.Headers;

namespace SchoolSupport.Bot.Tests.Harness;

// Each of these returns when the bot has dealt with it and sent its answer. While the bot is down they return at once.
public sealed partial class Actor
{
    public Task Says(string text) => Speaks(text.Length > 200 ? $"{text[..50]}… ({text.Length} знаков)" : text, "text", new { text });

    /// <summary>Opens a link to the bot, or one with the given invitation code.</summary>
    public Task Opens(string linkOrCode) => Speaks("открывает ссылку", "open", new { link = linkOrCode });

    /// <summary>Presses the button, in the newest message that has one which is called, or begins, so.</summary>
    public async Task Presses(string label)
    {
        var message = (await Messages()).LastOrDefault(message => message.Button(label) is not null);
        Assert.True(message is not null, $"{Name} finds no button «{label}». So far:\n{town.Transcript}\n{Screen?.Draw()}");
        await PressesOld(message, label);
    }

    /// <summary>Presses a button as it was when the message was looked at, even if the message has changed since.</summary>
    public Task PressesOld(ShownMessage message, string label) => message.Button(label) switch
    {
        { Data: { } data } button => Press($"[{button.Label}]", message, data),
        _ => throw new ArgumentException($"No button «{label}» leads anywhere in the bot:\n{message.Draw()}", nameof(label)),
    };

    /// <summary>Presses a button that was never there.</summary>
    public Task Forges(string data) => Press($"подделывает кнопку {data}", Screen ?? throw new InvalidOperationException("Nothing to press."), data);

    /// <summary>Presses the same button several times before anything can come back.</summary>
    /// <returns>The answers, in the order in which the presses came to the bot: on the way they race.</returns>
    public async Task<IReadOnlyList<ShownAnswer>> PressesRapidly(string label, int times)
    {
        IReadOnlyList<ShownAnswer> rapid = [];
        var message = Screen!;
        var data = message.Button(label)!.Data!;
        await Act($"[{label}] {times} раз подряд", times, async () =>
        {
            var answers = Enumerable.Range(0, times).Select(_ => town.Door.Press(Id, message.MessageId, data)).ToList();
            await town.Heard(this);
            var given = await Task.WhenAll(answers.Select(Answered));
            rapid = [.. given.OrderBy(answer => town.Watch.PlaceOf(answer.QueryId))];
            Answer = rapid[0];
        });
        return rapid;
    }

    /// <summary>Changes a message already sent; without one, the last.</summary>
    public async Task Edits(string text, ShownMessage? own = null)
    {
        own ??= (await town.Door.Messages(Id)).Last(message => !message.FromBot);
        await Speaks($"исправляет на «{text}»", "edit", new { messageId = own.MessageId, text });
    }

    public Task SendsContact(string phone = "+79120000000") => Speaks("отправляет контакт", "contact", new { phone });

    public Task SendsLocation() => Speaks("отправляет место на карте", "location", new { latitude = 55.75, longitude = 37.62 });

    public Task SendsSticker() => Speaks("отправляет стикер", "sticker", new { emoji = "👍" });

    public Task SendsPoll() => Speaks("отправляет опрос", "poll", new { question = "Когда?", options = new[] { "Завтра", "Потом" } });

    public Task RollsDice() => Speaks("бросает кубик", "dice", new { });

    /// <summary>Passes on a text that somebody unknown wrote.</summary>
    public Task Forwards(string text) => Speaks($"пересылает «{text}»", "forward", new { text });

    /// <param name="kind">document, photo, voice, video, audio, sticker, animation or video_note.</param>
    public Task Sends(string kind, string name, byte[] content, string? caption = null, string mediaType = "application/octet-stream") =>
        Act($"отправляет {kind}: {name}", 1, () => Upload(kind, name, content, caption, mediaType, album: null));

    public Task SendsFile(string name, byte[] content, string? caption = null, string mediaType = "application/octet-stream") =>
        Sends("document", name, content, caption, mediaType);

    public Task SendsPhoto(string? caption = null) => Sends("photo", "photo.png", Pictures.Png, caption, "image/png");

    public Task SendsVoice() => Sends("voice", "voice.ogg", [1, 2, 3], mediaType: "audio/ogg");

    /// <summary>Several photos sent as one.</summary>
    public Task SendsAlbum(int photos) => Act($"отправляет альбом, {photos} фото", photos, async () =>
    {
        var album = $"album-{Interlocked.Increment(ref albums)}";
        for (var i = 0; i < photos; i++)
            await Upload("photo", $"{i}.png", Pictures.Png, caption: null, "image/png", album);
        await town.Heard(this);
    });

    /// <summary>An album of several kinds, in this order: photo, document, video.</summary>
    public Task SendsAlbum(params string[] kinds) => Act($"отправляет альбом: {string.Join(", ", kinds)}", kinds.Length, async () =>
    {
        var album = $"album-{Interlocked.Increment(ref albums)}";
        foreach (var (index, kind) in kinds.Index())
            await Upload(kind, $"{index}.{(kind == "photo" ? "png" : "bin")}", Pictures.Png, caption: index == 0 ? "Подпись" : null, kind == "photo" ? "image/png" : "video/mp4", album);
        await town.Heard(this);
    });

    public Task Blocks() => Act("блокирует бота", 1, () => town.Door.Order($"people/{Id}/block", new { blocked = true }));

    /// <summary>Lets the bot in again; the app says /start by itself.</summary>
    public Task Unblocks() => Act("снова пускает бота", 2, () => town.Door.Order($"people/{Id}/block", new { blocked = false }));

    private static int albums;

    private Task Speaks(string deed, string action, object body) => Act(deed, 1, () => town.Door.Speak(Id, action, body));

    private Task Press(string deed, ShownMessage message, string data) => Act(deed, 1, async () =>
    {
        var answer = town.Door.Press(Id, message.MessageId, data);
        await town.Heard(this);
        Answer = await Answered(answer);
    });

    private async Task Act(string deed, int updates, Func<Task> act)
    {
        town.Transcript.Add($"▸ {Name}: {deed}");
        Interlocked.Add(ref deeds, updates);
        Answer = null;
        await act();
        await town.Heard(this);
        await town.Observe(this, deed, Answer);
    }

    // The clock stands, so that the playground would wait for ever for an answer that does not come.
    private async Task<ShownAnswer> Answered(Task<ShownAnswer> answer)
    {
        if (!town.BotIsUp)
            return new ShownAnswer(false);
        await town.Within(answer, $"an answer to what {Name} pressed");
        return await answer;
    }

    private async Task Upload(string kind, string name, byte[] content, string? caption, string mediaType, string? album)
    {
        var form = new MultipartFormDataContent { { new StringContent(kind), "kind" } };
        if (caption is not null)
            form.Add(new StringContent(caption), "caption");
        if (album is not null)
            form.Add(new StringContent(album), "mediaGroupId");
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        form.Add(file, "file", name);
        await town.Door.Upload(Id, form);
    }
}
