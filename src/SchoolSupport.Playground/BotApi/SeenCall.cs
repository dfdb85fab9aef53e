using SchoolSupport.Playground.BotApi.Specification;

namespace SchoolSupport.Playground.BotApi;

/// <summary>A call of the bot as the debug drawer shows it.</summary>
internal sealed class SeenCall
{
    public long Number { get; set; }

    public string Method { get; set; } = "";

    public long ChatId { get; set; }

    /// <summary>HTTP status; 0 when the connection ended without an answer.</summary>
    public int Status { get; private set; } = 200;

    /// <summary>The error's text.</summary>
    public string? Description { get; private set; }

    /// <summary>What Telegram would silently overlook and an author would like to know.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public void Fails(int status, string description)
    {
        Status = status;
        Description = description;
    }

    public void Warn(string warning) => Warnings = [.. Warnings, warning];

    public void Warn(RequestParameters parameters)
    {
        var shape = ApiSpecification.Current.Method(Method)!;
        foreach (var name in parameters.Names)
        {
            if (name != "method" && !shape.Knows(name) && !IsOldName(name))
                Warn($"{shape.Name} has no parameter \"{name}\"");
        }
    }

    // Still understood, though no longer in the documentation.
    private static bool IsOldName(string name) => name is "reply_to_message_id" or "allow_sending_without_reply" or "disable_web_page_preview";
}
