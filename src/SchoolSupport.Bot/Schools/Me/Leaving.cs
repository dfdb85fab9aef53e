using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

public sealed class AskToLeaveScreen(MembershipStore memberships) : Screen<AskToLeave, Member>
{
    protected override Task<Member?> Admit(AskToLeave route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Page> Show(Member subject, AskToLeave route, Turn turn)
    {
        var orphaned = await Orphaned(subject);
        return new Page(Html.Lines([
            $"<b>Стереть ваши данные и выйти?</b>",
            $"Имя, телефон и аккаунт будут стёрты, роли сняты: {string.Join("; ", subject.All.Select(standing => standing.Title))}.",
            $"Ответы школы на анкеты останутся: они принадлежат школе. Вернуться можно будет по новому приглашению.",
            orphaned is null ? null : (Html?)$"⚠ Других координаторов здесь нет: {orphaned}. Пригласите сначала замену."]))
            .Row(Button.To("Да, стереть и выйти", new LeaveForGood()), Button.To("Остаться", new WhoAmI()));
    }

    // A district whose only coordinator leaves has nobody to look after its schools.
    private async Task<string?> Orphaned(Member member)
    {
        foreach (var standing in member.All.Where(standing => standing.Role == Role.Coordinator))
        {
            var people = await memberships.People(standing.Membership.MunicipalityId!.Value);
            if (!people.Any(line => line.Role == Role.Coordinator.Code && line.EnteredAt is not null && line.PersonId != member.PersonId))
                return standing.MunicipalityName;
        }

        return null;
    }
}

public sealed class LeaveForGoodCommand(
    PersonStore people, MembershipStore memberships, IEnumerable<IRoleEnding> endings, Inviters inviters, CommandMenus menus, Outgoing outgoing) : Command<LeaveForGood, Member>
{
    protected override Task<Member?> Admit(LeaveForGood route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Outcome> Run(Member subject, LeaveForGood route, Turn turn)
    {
        // The farewell must be on its way before the account is erased.
        await outgoing.Show(subject.Chat, new Page(Html.Lines([
            $"Ваши данные стёрты, роли сняты. Спасибо, что работали с нами!",
            $"Если захотите вернуться, попросите координатора о новом приглашении."])));
        await menus.Show(subject.Chat, null);
        await TellOthers(subject, turn);
        await people.Erase(subject.PersonId);
        foreach (var standing in subject.All.Where(standing => standing.Membership.MunicipalityId is not null))
            await inviters.TellCoordinators(
                standing.Membership.MunicipalityId!.Value,
                new Page($"Отзыв согласия: вышел человек с ролью «{standing.Title}». Его имя и телефон стёрты, ответы школы на месте. Если нужна замена, пригласите её в разделе «Люди»."));
        return Outcome.Say("Данные стёрты");
    }

    /// <summary>Whoever had something planned with them hears of it while their roles are still known.</summary>
    private async Task TellOthers(Member leaving, Turn turn)
    {
        foreach (var standing in leaving.All)
            if (await memberships.Find(standing.Id) is { } role)
                foreach (var ending in endings)
                    await ending.AfterEnd(role, turn);
    }
}
