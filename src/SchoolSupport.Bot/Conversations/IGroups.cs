namespace SchoolSupport.Bot.Conversations;

/// <summary>What comes of things that happen in groups. No page of a person is ever shown there, and nobody is answered there.</summary>
public interface IGroups
{
    Task Take(string channel, GroupIn incoming);
}
