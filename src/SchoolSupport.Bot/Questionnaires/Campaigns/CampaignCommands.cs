using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Questionnaires.Campaigns;

internal sealed class CampaignCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
        [new("campaigns", "анкеты школ: кто ответил", new CampaignList(), Role.Coordinator, Role.Controller)];
}
