using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Everything that the database holds about the person, in words (152-ФЗ, art. 14).</summary>
public sealed class MyDataScreen(PersonalDataStore data) : Screen<MyData, PersonalData>
{
    protected override Task<PersonalData?> Admit(MyData route, Turn turn) => data.Of(turn.Member.PersonId);

    protected override Task<Page> Show(PersonalData subject, MyData route, Turn turn)
    {
        var person = subject.Person;
        IEnumerable<Html?> lines =
        [
            $"<b>Что обо мне хранится</b>",
            $"Имя: {person.Name ?? "не указано"}",
            $"Телефон: {Phones.Show(person.Phone) ?? "не указан"}",
            person.TimeZone is { } zone ? (Html)$"Часовой пояс: {RussianZones.TitleOf(zone)}" : null,
            .. subject.Accounts.Select<AccountRow, Html>(account => $"Аккаунт: {ChannelName(account.Channel)}, номер {account.ExternalId}"),
            person.ConsentAt is { } at ? (Html?)$"Согласие: {RussianDate.DayMonthYear(turn.DateOf(at))}, текст версии {person.ConsentVersion}" : null,
            $"",
            $"<b>Роли</b>",
            .. subject.Memberships.Select(membership => Role(membership, turn)),
            $"",
            $"<b>Ответы на анкеты</b>",
            .. Answers(subject.Answers, turn),
            subject.Events > 0 ? (Html?)$"\nМероприятия, на которые я отвечал(а) или где был(а): {subject.Events}" : null,
            subject.Announcements is { Received: > 0 } announced
                ? (Html?)$"\nОбъявления для меня: {announced.Received}, из них с отметкой «Ознакомлен(а)»: {announced.Confirmed}"
                : null,
            .. Consultations(subject.Consultations),
            .. Reminders(subject.Reminders),
            $"",
            $"Тексты моих сообщений вам после отправки не хранятся.",
        ];
        return Task.FromResult(new Page(Html.Lines(lines)).Row(Button.To("‹ Назад", new WhoAmI())));
    }

    private static Html Role(MembershipRow membership, Turn turn)
    {
        var since = RussianDate.DayMonthYear(turn.DateOf(membership.StartedAt));
        return membership.EndedAt is { } ended
            ? (Html)$"• {membership.Title()}: с {since} до {RussianDate.DayMonthYear(turn.DateOf(ended))}"
            : $"• {membership.Title()}: с {since}";
    }

    private static IEnumerable<Html> Answers(IReadOnlyList<GivenAnswers> answers, Turn turn) => answers.Count == 0
        ? [$"Пока нет."]
        : answers.Select<GivenAnswers, Html>(given =>
            $"• «{given.Campaign}», {given.School}: {Plural.Count(given.Count, "ответ", "ответа", "ответов")}, последний {RussianDate.DayMonthYear(turn.DateOf(given.LastAt))}");

    private static IEnumerable<Html> Consultations(ConsultationsOfPerson given)
    {
        if (given.AsTeacher + given.AsTutor + given.Waiting == 0)
            yield break;
        yield return $"";
        yield return $"<b>Консультации</b>";
        if (given.AsTeacher > 0)
            yield return $"• записей: {given.AsTeacher}, из них с темой, рекомендациями или отзывом: {given.WithWords}";
        if (given.AsTutor > 0)
            yield return $"• вы как тьютор: {given.AsTutor}";
        if (given.Waiting > 0)
            yield return $"• мест в листе ожидания: {given.Waiting}";
    }

    private static IEnumerable<Html> Reminders(ReminderPreferences chosen)
    {
        if (chosen == ReminderPreferences.Default)
            yield break;
        yield return $"";
        yield return $"<b>Как мне напоминать</b>";
        yield return $"• {(chosen.DigestAt is { } at ? $"в {ReminderWords.Clock(at)}" : "в обычное время")}, {ReminderWords.Days(chosen.Days)}";
        if (chosen.MutedThrough is { } last)
            yield return $"• тишина по {RussianDate.DayMonthYear(last)}";
        if (chosen.Refused.Count > 0)
            yield return $"• не присылать: {ReminderWords.List(chosen.Refused.All())}";
    }

    private static string ChannelName(string channel) => channel == "telegram" ? "Telegram" : channel;
}
