using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Announcements;

/// <summary>Whom a draft goes to as things stand now.</summary>
/// <param name="Audience">The ticks.</param>
/// <param name="Schools">All schools of the municipality.</param>
/// <param name="People">The people they come to.</param>
internal sealed record Chosen(AnnouncementAudience Audience, IReadOnlyList<SchoolRow> Schools, IReadOnlyList<Addressee> People)
{
    public AudienceCount Count { get; } = AudienceCount.Of(People);

    public int Ticked { get; } = Schools.Count(school => Audience.Schools.Contains(school.Id));

    /// <summary>«директора, учителя · все школы»; «никому».</summary>
    public string InWords
    {
        get
        {
            var roles = Enum.GetValues<AddressedRole>().Select(role => role.ToRole()).Where(Audience.Roles.Contains).Select(role => role.Plural).ToList();
            return roles.Count == 0 ? "никому" : $"{string.Join(", ", roles)} · {SchoolsInWords}";
        }
    }

    private string SchoolsInWords => Ticked == Schools.Count ? "все школы" : Counted.Schools(Ticked);
}

/// <summary>Finds out whom a draft goes to. Whoever sends it is left out.</summary>
internal sealed class ChosenReceivers(AnnouncementAudienceStore audience, SchoolStore schools)
{
    public async Task<Chosen> Of(OpenedAnnouncement draft, Turn turn)
    {
        var municipality = draft.Row.MunicipalityId;
        var chosen = await audience.Of(draft.Id, turn.Member.PersonId);
        return new Chosen(chosen, await schools.OfMunicipality(municipality), chosen.Of(await audience.Candidates(municipality)));
    }
}
