namespace SchoolSupport.Bot.Conversations;

/// <summary>A button under a page. Its text is shown as it is, without markup.</summary>
public abstract record Button
{
    /// <summary>Longer texts are cut with «…»: a phone shows about this much.</summary>
    public const int MaxText = 60;

    private Button(string text) => Text = CodePoints.Shorten(text, MaxText);

    public string Text { get; }

    public static Button To(string text, ChatRoute route) => new RouteButton(text, route);

    /// <summary>One of a list of which any may be chosen: «✓ СОШ № 12», «— СОШ № 12».</summary>
    /// <param name="toggle">Turns it round.</param>
    public static Button Tick(string text, bool isOn, ChatRoute toggle) => To($"{(isOn ? "✓" : "—")} {text}", toggle);

    /// <summary>One of a list of which one is chosen: «● 09:00», «10:00».</summary>
    public static Button Choice(string text, bool isChosen, ChatRoute route) => To(isChosen ? $"● {text}" : text, route);

    public static Button Link(string text, string url) => new UrlButton(text, url);

    /// <summary>Copies the text to the clipboard of the person.</summary>
    public static Button Copy(string text, string copied) => new CopyButton(text, copied);

    public sealed record RouteButton(string Label, ChatRoute Route) : Button(Label);

    public sealed record UrlButton(string Label, string Url) : Button(Label);

    public sealed record CopyButton(string Label, string Copied) : Button(Label);
}
