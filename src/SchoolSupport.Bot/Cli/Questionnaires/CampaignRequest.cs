namespace SchoolSupport.Bot.Cli;

/// <summary>A campaign as asked for on the command line, not yet looked up.</summary>
internal sealed record CampaignRequest
{
    /// <summary>«context», the id of a stored form, or the path of a workbook.</summary>
    public required string Questionnaire { get; init; }

    public required string Due { get; init; }

    public string? Opens { get; init; }

    public string? Municipality { get; init; }

    /// <summary>Empty: all schools.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];

    public string? Title { get; init; }
}

/// <summary>A campaign that was started, as it is printed.</summary>
internal sealed record StartedCampaign(
    long Id, string Title, string Municipality, DateOnly Opens, DateOnly Due, bool Opened, IReadOnlyList<string> Schools);
