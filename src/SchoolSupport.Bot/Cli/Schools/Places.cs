using SchoolSupport.Core.Schools;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Cli;

/// <summary>Finds a municipality or a school by name, or makes it and says so: a misspelt name must not go unnoticed.</summary>
internal static class Places
{
    public static async Task<MunicipalityRow> Municipality(Session session, string name, TimeZoneName zone, Action<string> say)
    {
        var store = new MunicipalityStore(session);
        if (await store.FindByName(name) is { } known)
            return known;

        var made = new Municipality(1, name, zone);
        var id = await store.FindOrAdd(made.Name, zone.Id);
        say($"Создан муниципалитет «{made.Name}», часовой пояс {zone.Id}.");
        return (await store.Find(id))!;
    }

    /// <exception cref="CommandLineException">There is none, or there are several to choose from.</exception>
    public static async Task<MunicipalityRow> OnlyMunicipality(Session session) => await new MunicipalityStore(session).List() switch
    {
        [var only] => only,
        [] => throw new CommandLineException("Муниципалитета ещё нет: сначала пригласите координатора (invite --role coordinator --municipality …)."),
        _ => throw new CommandLineException("Муниципалитетов несколько: укажите --municipality."),
    };

    public static async Task<SchoolRow> School(Session session, long municipality, SchoolName name, Action<string> say)
    {
        var store = new SchoolStore(session);
        if (await store.FindByName(municipality, name) is { } known)
            return known;

        var id = await store.FindOrAdd(municipality, name, SchoolKinds.Guess(name.Text).HasUpperGrades());
        say($"Добавлена школа «{name.Text}».");
        return (await store.Find(id))!;
    }
}
