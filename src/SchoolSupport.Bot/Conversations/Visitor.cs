using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Conversations;

/// <summary>Who stands behind a chat when an update arrives.</summary>
public abstract record Visitor(ChatAddress Chat)
{
    public long ChatId => Chat.Id;
}

/// <summary>A chat: our id, and the channel's.</summary>
public readonly record struct ChatAddress(string Channel, long Id, string ExternalId);

/// <summary>Somebody who has not come in: nobody, or an invited person before consent.</summary>
public sealed record Stranger(ChatAddress Chat) : Visitor(Chat);

/// <summary>A person who came in by an invitation and gave consent.</summary>
/// <param name="PersonId">Pseudonymous.</param>
/// <param name="Acting">The membership the person acts under now.</param>
/// <param name="All">All memberships of today, the acting one among them.</param>
public sealed record Member(ChatAddress Chat, long PersonId, string Name, Standing Acting, IReadOnlyList<Standing> All) : Visitor(Chat);

/// <summary>A membership with the words and the time zone that its pages need.</summary>
public sealed record Standing(long Id, Membership Membership, string? MunicipalityName, string? SchoolName, TimeZoneInfo Zone)
{
    public Role Role => Membership.Role;

    /// <summary>«директор, СОШ № 3» or «координатор, Демонстрационный район».</summary>
    public string Title => (SchoolName ?? MunicipalityName) is { } place ? $"{Role.Title}, {place}" : Role.Title;
}
