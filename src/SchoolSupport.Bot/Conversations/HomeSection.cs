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
/// <param name="Rows">Its rows of buttons.</param>
public sealed record HomePart(int Order, Html? Line, params IReadOnlyList<Button>[] Rows);
