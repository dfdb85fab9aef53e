using System.CommandLine;

namespace SchoolSupport.Bot.Cli;

/// <summary>Options that a command cannot do without. The library's own way would say so in English.</summary>
internal static class NeededOptions
{
    public static void Needs(this Command command, params IEnumerable<Option> options)
    {
        foreach (var option in options)
        {
            command.Validators.Add(given =>
            {
                if (given.GetResult(option) is null)
                    given.AddError($"Укажите {option.Name}: {option.Description}.");
            });
            command.Add(option);
        }
    }
}
