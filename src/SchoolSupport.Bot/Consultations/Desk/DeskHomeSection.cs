using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>«Консультации» among the places of coordinators and controllers.</summary>
internal sealed class DeskHomeSection : IHomeSection
{
    private const int Order = 40;

    public Task<HomePart?> Describe(Member member, Turn turn) => Task.FromResult(
        turn.SeenMunicipality() is null ? null : new HomePart(Order, null) { Places = [Button.To("Консультации", new ConsultationDesk())] });
}

public sealed class DeskCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands => [new("nagruzka", "консультации района", new ConsultationDesk(), Role.Coordinator, Role.Controller)];
}
