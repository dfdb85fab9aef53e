using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>What a feature does when somebody loses a role: calls off what they had to do, and tells who counted on it.</summary>
public interface IRoleEnding
{
    /// <summary>Called once, in the transaction in which the role ends.</summary>
    Task AfterEnd(MembershipRow ended, Turn turn);
}
