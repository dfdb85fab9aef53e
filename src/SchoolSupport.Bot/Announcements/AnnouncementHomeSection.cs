using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Announcements;

namespace SchoolSupport.Bot.Announcements;

/// <summary>An announcement that waits to be read stands among what is to be done; all of them are behind «Ещё».</summary>
internal sealed class AnnouncementHomeSection(ReceivedStore received) : IHomeSection
{
    private const int Order = 8;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (member.Acting.Membership.MunicipalityId is not { } municipality)
            return null;
        var (count, coordinates) = (await received.Count(member.PersonId, municipality), turn.RunMunicipality() is not null);
        if (!coordinates && count.Everything == 0)
            return null;
        return new HomePart(Order, null, Unread(count))
        {
            Seldom = [Button.To("Объявления", coordinates ? new AnnouncementList() : new MyAnnouncements())],
        };
    }

    private static IReadOnlyList<Button>[] Unread(ReceivedCount count) => count switch
    {
        { Newest: null } => [],
        { Unconfirmed: 1, Newest: { } only } => [[Button.To("Прочитать объявление", new ReadAnnouncement(only))]],
        _ => [[Button.To($"Прочитать объявления · {count.Unconfirmed}", new MyAnnouncements())]],
    };
}

internal sealed class AnnouncementCommands : ISlashCommands
{
    private static readonly Role[] Readers = [Role.Director, Role.Teacher, Role.Tutor, Role.Curator, Role.Controller];

    public IEnumerable<SlashCommand> Commands =>
    [
        new("announce", "написать объявление, посмотреть, кто ознакомился", new AnnouncementList(), Role.Coordinator),
        new("announcements", "объявления для вас", new MyAnnouncements(), Readers),
    ];
}
