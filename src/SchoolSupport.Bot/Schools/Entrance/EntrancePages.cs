using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>What stands on the door. Members, who bring a code as well, get a way back to the menu.</summary>
internal static class EntrancePages
{
    public static Page ByInvitationOnly() => new(Html.Lines([
        $"Здравствуйте! Это рабочий бот отдела образования: он помогает школам. Войти можно только по личному приглашению.",
        $"",
        $"Если вас пригласили, откройте ссылку из приглашения ещё раз или пришлите её сюда. Если ссылки нет, попросите её у координатора."]));

    public static Page WrongCode(Turn turn) => Answer(
        $"Такого приглашения я не знаю. Проверьте, пожалуйста, что ссылка открылась целиком, или попросите новую у того, кто вас пригласил.", turn);

    public static Page TooManyCodes(TimeSpan wait, Turn turn)
    {
        var minutes = Math.Max(1, (long)Math.Ceiling(wait.TotalMinutes));
        return Answer($"Слишком много неверных кодов подряд. Попробуйте, пожалуйста, через {Plural.Count(minutes, "минуту", "минуты", "минут")}.", turn);
    }

    /// <summary>Why the invitation does not let anybody in; null when it does.</summary>
    public static Page? Refusal(InvitationRow invitation, Turn turn) => invitation.Judge(turn.Now) switch
    {
        InvitationOutcome.Accepted => null,
        InvitationOutcome.Used => Answer(
            $"По этому приглашению уже вошли. Если это были не вы, скажите тому, кто вас пригласил: он пришлёт новое.", turn),
        InvitationOutcome.Expired => Answer(
            $"Срок этого приглашения истёк. Попросите, пожалуйста, новое у того, кто вас пригласил.", turn),
        _ => Answer(
            $"Это приглашение отозвано. Возможно, вам прислали новое: откройте последнюю ссылку. Если её нет, спросите у того, кто вас пригласил.", turn),
    };

    public static Page Invited(InvitationRow invitation, Turn turn) => turn.Visitor is Member member
        ? AnotherRole(invitation, member)
        : new Page(Html.Lines([Greeting(invitation), $"{WhoAndWhat(invitation, invitation.PersonName)}. Верно?", $"", Html.Plain(Consent.Brief)]))
            .Row(
                Button.To("Да, это я, согласен(на)", new AcceptInvitation(invitation.Id)),
                Button.To("Прочитать согласие", new ReadConsent(invitation.Id)))
            .Row(Button.To("Это не я", new DisownInvitation(invitation.Id)));

    public static Page FullConsent(InvitationRow invitation) =>
        new Page(Html.Plain(Consent.Full(Invitations.Department(invitation.MunicipalityName))))
            .Row(Button.To("Согласен(на)", new AcceptInvitation(invitation.Id)), Button.To("‹ Назад", new OpenInvitation(invitation.Id)));

    public static Page NotYours(Turn turn) => Answer(
        $"Спасибо, что сказали. Приглашение отозвано, отправителю я сообщил. Больше ничего делать не нужно.", turn);

    // The name is shown where it is another: then somebody else was meant, perhaps.
    private static Page AnotherRole(InvitationRow invitation, Member member) => new Page(Html.Lines([
            $"Вас приглашают ещё в одной роли.",
            $"{WhoAndWhat(invitation, invitation.PersonName == member.Name ? null : invitation.PersonName)}.",
            $"",
            $"Добавить её к вашим? Переключаться между ролями можно в /whoami."]))
            .Row(Button.To("Да, добавить", new AcceptInvitation(invitation.Id)), Button.To("Это не мне", new DisownInvitation(invitation.Id)))
            .Row(Button.To("Меню", new Home()));

    private static Html Greeting(InvitationRow invitation) => invitation.MunicipalityName is { } municipality
        ? (Html)$"Здравствуйте! Вас пригласил {Invitations.Department(municipality)}."
        : $"Здравствуйте! Вас приглашают вести этого бота.";

    private static Html WhoAndWhat(InvitationRow invitation, string? shownName)
    {
        var role = Role.FromCode(invitation.Role);
        Html name = shownName is { } known ? (Html)$"Имя: <b>{known}</b>, роль" : $"Роль";
        Html place = invitation.SchoolName is { } school ? (Html)$", школа: <b>{school}</b>" : $"";
        return $"{name}: <b>{role.Title}</b>{place}";
    }

    private static Page Answer(Html text, Turn turn) =>
        new Page(text).Row(turn.Visitor is Member ? Button.To("Меню", new Home()) : null);
}
