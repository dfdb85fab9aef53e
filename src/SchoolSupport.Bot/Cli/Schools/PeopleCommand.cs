using System.CommandLine;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>People on the command line.</summary>
internal sealed class PeopleCommand : Command
{
    public PeopleCommand(Func<CancellationToken, Task<Database>> open)
        : base("people", "люди") => Add(new PeopleImportCommand(open));
}
