using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.RoadMaps.Evidence;

/// <summary>Directors with a task of which evidence is asked, in a town.</summary>
internal static class EvidenceTown
{
    public const string School = "СОШ № 12";
    public const string Title = "Самообследование школы";

    /// <summary>A director with one task, who has pressed «Выполнено» and is asked for evidence.</summary>
    public static async Task<Actor> AskedForEvidence(this Town town)
    {
        var director = await town.Director(School, "Павел Рябинин");
        await town.Plan(PlannedRow.Until(new DateOnly(2026, 9, 10), Title, School));
        await director.BeginsToCollect();
        return director;
    }

    /// <summary>From the list of tasks to the first one's question for evidence.</summary>
    public static async Task BeginsToCollect(this Actor person, string button = "Выполнено")
    {
        await person.Says("/zadachi");
        await person.Presses("1. ");
        await person.Presses(button);
    }
}
