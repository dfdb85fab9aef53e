using System.CommandLine;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>Campaigns on the command line, for installations set up by script.</summary>
internal sealed class CampaignCommand : Command
{
    public CampaignCommand(Func<CancellationToken, Task<Database>> open)
        : base("campaign", "анкеты для школ") => Add(new CampaignStartCommand(open));
}
