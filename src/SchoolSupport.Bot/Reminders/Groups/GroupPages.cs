using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Groups;

/// <summary>What coordinators read about the department's group, and the group itself.</summary>
internal static class GroupPages
{
    /// <summary>The question in private after «/link» in a group.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="title">The group's name.</param>
    /// <param name="places">Which municipalities the coordinator may choose among.</param>
    /// <param name="earlier">The group whose place it would take; null when there is none.</param>
    public static Page Question(long request, string title, IReadOnlyList<Standing> places, DepartmentGroupRow? earlier) =>
        new Page(Html.Lines(
            (Html)$"Вы написали <code>/{GroupDoor.LinkCommand}</code> в группе <b>{title}</b>.",
            (Html)$"Присылать туда сводку по понедельникам: сколько сделано и что просрочено по школам?",
            (Html)$"Её увидят все участники группы. Личных страниц я там не показываю и на сообщения не отвечаю.",
            earlier is null ? null : earlier.Title == title ? (Html)$"\nСейчас сводка уже приходит в группу «{earlier.Title}»." : $"\nСейчас сводка приходит в группу «{earlier.Title}»: новая займёт её место."))
            .Grid(1, places.Select(place => Button.To(
                places.Count == 1 ? "Да, присылать" : $"Да: {place.MunicipalityName}", new LinkGroup(request, place.Membership.MunicipalityId!.Value))))
            .Row(Button.To("Нет, не надо", new RefuseGroup(request)));

    /// <summary>How to link a group.</summary>
    /// <param name="bot">The bot's user name; empty while nobody knows it.</param>
    public static Page HowTo(string bot)
    {
        var command = bot.Length == 0 ? $"/{GroupDoor.LinkCommand}" : $"/{GroupDoor.LinkCommand}@{bot}";
        return new Page(Html.Lines(
            (Html)$"<b>Группа отдела</b>",
            (Html)$"Сводка по понедельникам может приходить и в общий чат отдела. Пока группа не подключена.",
            (Html)$"",
            (Html)$"1. Добавьте в группу бота{(bot.Length == 0 ? string.Empty : $" @{bot}")}.",
            (Html)$"2. Напишите в группе от своего имени: <code>{command}</code>",
            (Html)$"3. Я спрошу вас здесь, в личном чате: подтвердите."))
            .Row(Button.Copy("Скопировать команду", command))
            .Row(Button.To("Меню", new Home()));
    }

    /// <summary>The group that is linked.</summary>
    /// <param name="since">The date of linking, in words.</param>
    /// <param name="summaries">Whether Monday's summary is switched on.</param>
    public static Page Linked(DepartmentGroupRow group, string since, bool summaries) =>
        new Page(Html.Lines(
            (Html)$"<b>Группа отдела</b>",
            (Html)$"Группа <b>{group.Title}</b> подключена {since}.",
            summaries ? (Html)$"По понедельникам туда приходит сводка по школам." : $"Сводка по понедельникам сейчас выключена в настройках напоминаний, поэтому туда ничего не приходит.",
            group.UnreachableAt is null ? null : (Html)$"⚠ Писать туда не получается: проверьте, в группе ли бот, и напишите там <code>/{GroupDoor.LinkCommand}</code> ещё раз."))
            .Row(Button.To("Отключить группу", new UnlinkGroup(group.Id)))
            .Row(Button.To("Меню", new Home()));

    public static Page Sure(DepartmentGroupRow group) =>
        new Page($"Отключить группу <b>{group.Title}</b>? Сводка туда больше не придёт.")
            .Row(Button.To("Да, отключить", new UnlinkGroup(group.Id, Sure: true)), Button.To("‹ Нет", new DepartmentGroup()));

    /// <summary>To the coordinators when the bot was put out of the group.</summary>
    public static Page ShutOut(string title) =>
        new Page($"Меня нет в группе <b>{title}</b>: сводка по понедельникам туда больше не приходит.")
            .Row(Button.To("Группа отдела", new DepartmentGroup()), Button.To("Меню", new Home()));

    /// <summary>To the other coordinators.</summary>
    public static Page LinkedBy(string who, string title) =>
        new Page($"Сводка по понедельникам теперь приходит и в группу <b>{title}</b>. Подключение подтверждено: {who}.")
            .Row(Button.To("Группа отдела", new DepartmentGroup()), Button.To("Меню", new Home()));

    /// <summary>In the group itself.</summary>
    public static Page Welcome(string municipality) => new(
        $"Группа подключена: {municipality}. По понедельникам здесь будет сводка: сколько сделано и что просрочено по школам.\nНа сообщения в группе я не отвечаю: пишите мне в личный чат.");

    /// <summary>In the group itself.</summary>
    public static Page Farewell() => new($"Группа отключена: сводка сюда больше не приходит.");
}
