using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Finds out who stands behind a chat.</summary>
public sealed class Visitors(ChatStore chats)
{
    public async Task<Visitor> Of(long chatId) =>
        Of(await chats.Find(chatId) ?? throw new InvalidOperationException($"Chat {chatId} is gone."));

    /// <summary>A member only with consent and at least one membership of today; everybody else is a stranger.</summary>
    public static Visitor Of(ChatRow chat)
    {
        var address = new ChatAddress(chat.Channel, chat.Id, chat.ExternalId);
        if (chat.PersonId is not { } personId || chat.ConsentVersion is null || chat.Memberships.Count == 0)
            return new Stranger(address);

        var standings = chat.Memberships.Select(ToStanding).ToList();
        var acting = standings.Find(standing => standing.Id == chat.MembershipId) ?? standings[0];
        return new Member(address, personId, chat.PersonName ?? string.Empty, acting, standings);
    }

    private static Standing ToStanding(MembershipRow row) => new(
        row.Id,
        new Membership(Role.FromCode(row.Role), row.MunicipalityId, row.SchoolId),
        row.MunicipalityName,
        row.SchoolName,
        row.TimeZone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(row.TimeZone));
}
