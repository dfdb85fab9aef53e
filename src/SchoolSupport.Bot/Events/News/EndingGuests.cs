using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>Gives the seats of somebody who is gone to those who wait for them, and tells them.</summary>
internal sealed class EndingGuests(GuestLeavingStore leaving, EventNews news) : IRoleEnding
{
    public async Task AfterEnd(MembershipRow ended, Turn turn)
    {
        foreach (var id in await leaving.LeaveAs(ended.Id))
            await news.Promote(id);
    }
}
