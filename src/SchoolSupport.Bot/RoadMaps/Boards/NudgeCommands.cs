using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.RoadMaps.Tasks;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>«Напомнить всем», and who was reached.</summary>
internal sealed class NudgeAllCommand(OverdueStore overdue, BoardHolders holders, TaskNudges nudges) : Command<NudgeAll, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(NudgeAll route, Turn turn) =>
        Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Run(OwnMunicipality subject, NudgeAll route, Turn turn)
    {
        var names = Enum.GetValues<Nudged>().ToDictionary(outcome => outcome, _ => new List<string>());
        foreach (var late in await overdue.OverdueHolders(subject.Id, turn.Today))
            if (await holders.ToRun(late.HolderId, turn) is { } holder)
                names[holder.IsNobody ? Nudged.Nothing : await nudges.Nudge(holder, turn)].Add(holder.Name);

        return Outcome.Show(new Page(Html.Lines(
            $"<b>Напоминания о просроченном</b>",
            TaskNudges.Line(names[Nudged.Reached], "Напомнил"),
            TaskNudges.Line(names[Nudged.Waits], "Сейчас нерабочее время, напомню в ближайшее рабочее утро"),
            TaskNudges.Line(names[Nudged.Missed], "Не дошло, позвоните"),
            TaskNudges.Line(names[Nudged.Before], "Сегодня уже напоминали"),
            TaskNudges.Line(names[Nudged.Nothing], "Некому напомнить"),
            names.Values.All(list => list.Count == 0) ? (Html)$"Просроченного нет ✓" : null))
            .Row(Button.To("По школам", new OverdueBoard()), Button.To("Меню", new Home())));
    }
}

internal sealed class NudgeHolderCommand(BoardHolders holders, TaskNudges nudges) : Command<NudgeHolder, BoardHolder>
{
    protected override async Task<BoardHolder?> Admit(NudgeHolder route, Turn turn) =>
        await holders.ToRun(route.Holder, turn) is { IsNobody: false } holder ? holder : null;

    protected override async Task<Outcome> Run(BoardHolder subject, NudgeHolder route, Turn turn) =>
        NudgeWords.Say(await nudges.Nudge(subject, turn));
}

internal sealed class NudgeTaskCommand(OpenedTasks tasks, TaskNudges nudges) : Command<NudgeTask, OpenedTask>
{
    protected override Task<OpenedTask?> Admit(NudgeTask route, Turn turn) => tasks.ToRun(route.Occurrence, turn);

    protected override async Task<Outcome> Run(OpenedTask subject, NudgeTask route, Turn turn) =>
        NudgeWords.Say(subject.IsOpen ? await nudges.Nudge(subject, turn) : Nudged.Nothing);
}

internal static class NudgeWords
{
    public static Outcome Say(Nudged outcome) => outcome switch
    {
        Nudged.Reached => Outcome.Say("Напомнил."),
        Nudged.Waits => Outcome.Say("Сейчас нерабочее время, людей не беспокою. Напомню в ближайшее рабочее утро.", alert: true),
        Nudged.Missed => Outcome.Say("Не дошло: директор ещё не в боте или закрыл его. Позвоните, пожалуйста.", alert: true),
        Nudged.Before => Outcome.Say("Сегодня уже напоминали."),
        Nudged.Nothing => Outcome.Say("Напоминать не о чем."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
