using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;

namespace SchoolSupport.Bot.Reminders.Weekly;

internal sealed class WeekSummaryScreen(WeeklySummaries summaries) : Screen<WeekSummary, OwnMunicipality>
{
    protected override Task<OwnMunicipality?> Admit(WeekSummary route, Turn turn) => Task.FromResult(turn.OwnToSee());

    protected override async Task<Page> Show(OwnMunicipality subject, WeekSummary route, Turn turn) =>
        await summaries.Of(subject.Id, turn.Today) is { } summary
            ? WeekPages.Whole(summary, route.Page, runs: turn.RunMunicipality() is not null)
            : new Page($"<b>Сводка за неделю</b>\nЗадач пока нет: они появятся, когда будет сохранён план.").Row(Button.To("Меню", new Home()));
}
