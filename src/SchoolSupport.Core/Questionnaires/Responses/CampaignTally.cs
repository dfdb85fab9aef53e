namespace SchoolSupport.Core.Questionnaires.Responses;

/// <summary>A campaign in figures. Completeness and timeliness are two different things and are counted apart.</summary>
/// <param name="Expected">Schools asked.</param>
/// <param name="Started">Schools with at least one answer, whatever became of it since.</param>
/// <param name="HandedIn">Responses submitted or accepted now; one given back does not count until it comes again.</param>
/// <param name="Accepted">Responses accepted.</param>
/// <param name="OnTime">Responses first submitted in time.</param>
/// <param name="Late">Responses first submitted after the due date.</param>
/// <param name="Overdue">Schools that never submitted though the due date is over.</param>
public sealed record CampaignTally(int Expected, int Started, int HandedIn, int Accepted, int OnTime, int Late, int Overdue)
{
    /// <summary>The figures of these responses.</summary>
    public static CampaignTally Of(IReadOnlyCollection<(ResponseState State, Timeliness Timeliness)> responses) => new(
        responses.Count,
        responses.Count(response => response.State != ResponseState.NotStarted),
        responses.Count(response => response.State.IsHandedIn()),
        responses.Count(response => response.State == ResponseState.Accepted),
        responses.Count(response => response.Timeliness == Timeliness.OnTime),
        responses.Count(response => response.Timeliness == Timeliness.Late),
        responses.Count(response => response.Timeliness == Timeliness.Overdue));
}
