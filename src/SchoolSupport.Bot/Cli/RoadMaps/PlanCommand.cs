using System.CommandLine;
using System.Text;

namespace SchoolSupport.Bot.Cli;

/// <summary>Road maps on the command line.</summary>
internal sealed class PlanCommand : Command
{
    public PlanCommand()
        : base("plan", "дорожные карты")
    {
        Add(new PlanTermsCommand(() => new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)));
        Add(new PlanPreviewCommand());
    }
}
