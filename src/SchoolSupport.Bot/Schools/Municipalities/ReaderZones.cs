using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>The zone in which a visitor reads times: their own, else the municipality's.</summary>
internal sealed class ReaderZones(PersonStore people)
{
    public async Task<TimeZoneName> Of(Turn turn) => new((await people.Find(turn.Member.PersonId))?.TimeZone ?? turn.Member.Acting.Zone.Id);
}
