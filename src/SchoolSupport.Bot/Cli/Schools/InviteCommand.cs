using System.CommandLine;
using SchoolSupport.Storage;

namespace SchoolSupport.Bot.Cli;

/// <summary>Makes one invitation and prints its link. Works beside a running bot.</summary>
internal sealed class InviteCommand : Command
{
    private readonly Func<CancellationToken, Task<Database>> open;
    private readonly Option<string> role = new("--role")
    {
        Description = "administrator, coordinator, controller, director, teacher, tutor, curator",
    };

    private readonly Option<string?> municipality = new("--municipality") { Description = "муниципалитет; нового нет — будет создан" };
    private readonly Option<string?> school = new("--school") { Description = "школа; новой нет — будет добавлена" };
    private readonly Option<string?> name = new("--name") { Description = "фамилия, имя и отчество; без них бот спросит сам" };
    private readonly Option<string?> zone = new("--time-zone") { Description = "часовой пояс нового муниципалитета (по умолчанию Europe/Moscow)" };
    private readonly Option<bool> json = new("--json") { Description = "ответ в JSON" };

    public InviteCommand(Func<CancellationToken, Task<Database>> open)
        : base("invite", "пригласить одного человека")
    {
        this.open = open;
        this.Needs(role);
        foreach (var option in new Option[] { municipality, school, name, zone, json })
            Add(option);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            var request = InvitationRequest.Read(
                parsed.GetRequiredValue(role), parsed.GetValue(municipality), parsed.GetValue(school), parsed.GetValue(name), parsed.GetValue(zone));
            await using var database = await open(stop);
            await using var session = await database.Begin(stop);
            var invitation = await request.Issue(session, error.WriteLine);
            await session.Commit();

            if (invitation.Link is null)
                await error.WriteLineAsync(PrintedInvitation.NoLinks);
            await output.WriteLineAsync(parsed.GetValue(json) ? ReadableJson.Write(invitation) : invitation.LinkOrCommand);
            return 0;
        }
        catch (Exception wrong) when (wrong is CommandLineException)
        {
            await error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }
}
