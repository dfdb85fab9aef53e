using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Schools;

/// <summary>Pages about a staff list that was sent.</summary>
internal static class PeopleListPages
{
    private const int MostProblems = 20;
    private const int MostWarnings = 10;
    private const int MostSchools = 10;

    public static bool MayImport(Turn turn, long municipality) =>
        turn.Member.All.Any(standing => AccessRules.MayCoordinate(standing.Membership, municipality));

    public static Page Unreadable(string reason) =>
        new Page($"{reason}").Row(Button.To("Прислать другой файл", new LoadPeople()), Button.To("Меню", new Home()));

    public static Page Broken(string errorId) => new Page(
        $"Со списком не вышло по моей вине. Пришлите его, пожалуйста, ещё раз; если не поможет, сообщите администратору номер <code>{errorId}</code>.")
        .Row(Button.To("Прислать ещё раз", new LoadPeople()), Button.To("Меню", new Home()));

    public static Page Preview(string fileName, PeopleSheet sheet, ImportPlan plan, ImportPeople import)
    {
        IEnumerable<Html?> lines =
        [
            $"<b>«{fileName}» прочитан</b>",
            $"Можно пригласить: <b>{plan.Fresh.Count}</b>.",
            sheet.Bad.Count > 0 ? (Html?)$"Не подошли строки: <b>{sheet.Bad.Count}</b>." : null,
            plan.Known > 0 ? (Html?)$"Уже есть в списке: {plan.Known}, их повторно не приглашу." : null,
            plan.NewSchools.Count > 0 ? Bounded("Новые школы", [.. plan.NewSchools.Select(school => school.Text)], MostSchools) : null,
            sheet.Bad.Count > 0 ? Bounded("Что исправить", Texts(sheet.Bad), MostProblems) : null,
            sheet.Warnings.Count > 0 ? Bounded("Обратите внимание", Texts(sheet.Warnings), MostWarnings) : null,
        ];
        var label = sheet.Bad.Count == 0
            ? $"Пригласить: {plan.Fresh.Count}"
            : $"Пригласить {plan.Fresh.Count} без ошибок";
        return new Page(Html.Lines(lines))
            .Row(plan.Fresh.Count > 0 ? Button.To(label, import) : null)
            .Row(Button.To("Прислать исправленный", new LoadPeople()), Button.To("Отмена", new PeopleList()));
    }

    /// <summary>What goes with the workbook of links.</summary>
    public static Page Imported(int count, DateOnly lastDay, DateOnly today) => new Page(Html.Lines([
        $"✓ Приглашений: <b>{count}</b>. В файле у каждого своя личная ссылка: передайте её тому, кому она предназначена.",
        $"Ссылки работают до {RussianDate.DayMonth(lastDay, today)}, каждая на один вход."]))
        .Row(Button.To("Кто ещё не вошёл", new PeopleList(0, OnlyAbsent: true)), Button.To("Меню", new Home()));

    public static Page NobodyNew() =>
        new Page($"Все из этого списка уже приглашены: новых людей в нём нет.").Row(Button.To("К списку", new PeopleList()), Button.To("Меню", new Home()));

    private static List<string> Texts(IReadOnlyList<RowProblem> problems) => [.. problems.Select(problem => problem.ToString())];

    private static Html Bounded(string title, IReadOnlyList<string> texts, int most) => Html.Lines(
        [
            $"\n<b>{title}</b>",
            .. texts.Take(most).Select<string, Html>(text => $"• {text}"),
            texts.Count > most ? (Html?)$"…и ещё {texts.Count - most}" : null,
        ]);
}
