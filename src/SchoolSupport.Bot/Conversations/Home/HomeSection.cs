namespace SchoolSupport.Bot.Conversations;

/// <summary>What a feature says on the home page of the role the person acts in.</summary>
public interface IHomeSection
{
    /// <summary>Null when there is nothing for this role.</summary>
    Task<HomePart?> Describe(Member member, Turn turn);
}

/// <summary>A feature's part of the home page.</summary>
/// <param name="Order">Smaller stands higher: what matters today comes first.</param>
/// <param name="Line">A line above the buttons, or null.</param>
/// <param name="Rows">Its rows of buttons: what is to be done.</param>
public sealed record HomePart(int Order, Html? Line, params IReadOnlyList<Button>[] Rows)
{
    /// <summary>Places of the house that one often goes to, two in a row below everything that is to be done.</summary>
    public IReadOnlyList<Button> Places { get; init; } = [];

    /// <summary>Places that one seldom goes to: behind «Ещё», unless there is little else.</summary>
    public IReadOnlyList<Button> Seldom { get; init; } = [];

    /// <summary>Places that have other doors too: behind «Ещё» and nowhere else.</summary>
    public IReadOnlyList<Button> Apart { get; init; } = [];

    public int Buttons => Rows.Sum(row => row.Count) + Places.Count + Seldom.Count;
}
