namespace SchoolSupport.Bot.Conversations;

/// <summary>The door: what a person gets who has not come in, and what an invitation link does.</summary>
public interface IEntrance
{
    /// <summary>«/start», with the code of an invitation or without one.</summary>
    Task<Outcome> Start(string code, Turn turn);

    /// <summary>The one polite answer to everybody who has not come in.</summary>
    Task<Outcome> Closed(Turn turn);
}
