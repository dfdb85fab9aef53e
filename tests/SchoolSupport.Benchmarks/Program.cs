using System.CommandLine;
using SchoolSupport.Benchmarks.Cli;

return await new RootCommand("Measures the bot against what the machine could do at best.")
{
    new QuestionnaireCommand(),
    new StartUpCommand(),
    new RoadMapCommand(),
    new ConsultationsCommand(),
    new RemindersCommand(),
    new SenderCommand(),
    new BareLoopCommand(),
}.Parse(args).InvokeAsync();
