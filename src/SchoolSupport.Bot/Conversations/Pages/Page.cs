using System.Collections.Immutable;

namespace SchoolSupport.Bot.Conversations;

/// <summary>What a person sees: a text, rows of buttons under it, and possibly what the page waits for.</summary>
public sealed record Page
{
    public Page(Html text) => Text = text;

    public Html Text { get; private init; }

    public ImmutableList<ImmutableList<Button>> Rows { get; private init; } = [];

    /// <summary>The route that takes what the person types or sends next, if the page asks for something.</summary>
    public Expected? Expects { get; private init; }

    /// <summary>A stored file that goes with the page; the text is then its caption.</summary>
    public Attachment? Attached { get; private init; }

    /// <summary>Photos and files that people sent, shown again above the page.</summary>
    public ImmutableList<SentMedia> Media { get; private init; } = [];

    /// <summary>The route of a page that is kept up to date while it lies on top of its chat; null: the page stays as it is.</summary>
    public ChatRoute? Live { get; private init; }

    /// <summary>Whether it comes without a sound.</summary>
    public bool IsQuiet { get; private init; }

    /// <summary>Whether its hour counts: said later it is of no use.</summary>
    public bool IsTimely { get; private init; }

    /// <summary>One more row of buttons; nulls are left out, so that a condition can stand inside the call.</summary>
    public Page Row(params IEnumerable<Button?> buttons)
    {
        var row = buttons.OfType<Button>().ToImmutableList();
        return row.IsEmpty ? this : this with { Rows = Rows.Add(row) };
    }

    /// <summary>Buttons laid out in rows of at most <paramref name="width"/>.</summary>
    public Page Grid(int width, IEnumerable<Button> buttons) =>
        buttons.Chunk(width).Aggregate(this, (page, row) => page.Row(row));

    public Page Expecting(string slot, ChatRoute receiver) => this with { Expects = new Expected(slot, receiver) };

    /// <summary>
    /// Has the page be kept up to date: its route is opened again from time to time, and the message changes when it says something else.
    /// The page fits into one message.
    /// </summary>
    public Page LivingAs(ChatRoute route) => this with { Live = route };

    public Page Attaching(Attachment file) => this with { Attached = file };

    public Page Showing(IEnumerable<SentMedia> media) => this with { Media = Media.AddRange(media) };

    /// <summary>Another page below this one, in the same message.</summary>
    public Page Then(Page next) => this with { Text = $"{Text}\n\n{next.Text}", Rows = Rows.AddRange(next.Rows) };

    /// <summary>Lets it come without a sound: at night, what need not wake anybody.</summary>
    public Page Quietly(bool isNight) => this with { IsQuiet = isNight };

    /// <summary>Lets it come even at night when it is about the next hour.</summary>
    public Page Timely(bool isTimely) => this with { IsTimely = isTimely };

    /// <summary>The same page under a line that says what just happened.</summary>
    public Page After(Html line) => this with { Text = $"{line}\n\n{Text}" };
}

/// <summary>
/// What a page waits for. A chat holds one expectation a slot (for example one questionnaire answer at a time),
/// so that a newer page of the same kind takes the older one's place and others stay.
/// </summary>
public sealed record Expected(string Slot, ChatRoute Receiver);

/// <summary>A photo or file that somebody sent, to be shown again.</summary>
/// <param name="ExternalId">How the channel names it; null when it came another way.</param>
/// <param name="Checksum">Its copy in the data folder, for when the channel does not know it any more; null without one.</param>
public sealed record SentMedia(bool IsPhoto, string? ExternalId, string? Checksum, string Name, string? Caption);

/// <summary>A file of the data folder, sent under a name that people see.</summary>
public sealed record Attachment(string Checksum, string Name, string MediaType);
