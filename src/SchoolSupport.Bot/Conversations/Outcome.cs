namespace SchoolSupport.Bot.Conversations;

/// <summary>What running a route led to.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Nothing is said of why: neither that a row exists nor whose it is.</summary>
    public static Outcome Refused { get; } = new Refusal();

    public static Outcome Show(Page page) => new Shown(page);

    /// <summary>Answers a message that nobody asked for.</summary>
    public static Outcome Decline(Page page) => new Shown(page) { Declines = true };

    /// <summary>Go on to another page, with an optional short notice on the way.</summary>
    public static Outcome GoTo(ChatRoute route, string? notice = null) => new Redirect(route, notice is null ? null : FullStops.Single(notice));

    /// <summary>A short notice over the page, which stays as it is.</summary>
    /// <param name="alert">Whether the person must close it.</param>
    public static Outcome Say(string text, bool alert = false) => new Notice(FullStops.Single(text), alert);

    /// <summary>Asks whether the input is really meant; «Да» gives it to the same receiver again, confirmed.</summary>
    public static Outcome Confirm(Html question, string yes = "Да, верно", string no = "Исправить") => new Doubt(question, yes, no);

    public sealed record Shown(Page Page) : Outcome
    {
        /// <summary>Whether the page says no more than that a message was not asked for.</summary>
        public bool Declines { get; init; }
    }

    public sealed record Redirect(ChatRoute Route, string? Passing) : Outcome;

    public sealed record Notice(string Text, bool Alert) : Outcome;

    public sealed record Doubt(Html Question, string Yes, string No) : Outcome;

    public sealed record Refusal : Outcome;
}
