using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Questionnaires;
using SchoolSupport.Core.Questionnaires.Forms;
using SchoolSupport.Core.Text;

namespace SchoolSupport.Bot.Questionnaires.Forms;

/// <summary>Pages about a questionnaire's workbook that was sent.</summary>
internal static class LoadedFormPages
{
    private const int MostErrors = 20;
    private const int MostInError = 200;

    public static Page Ready(Questionnaire form, long id) => new Page(Html.Lines(
            (Html)$"✓ Анкета «{CodePoints.Shorten(form.Title, 100)}» прочитана: {Contents(form)}.",
            (Html)$"Школы её ещё не видят: выберите, каким дать, и прочитайте вопросы."))
        .Row(Button.To("Выбрать школы", new GiveForm(id)))
        .Row(Button.To("Прислать исправленную", new LoadForm()), Button.To("Меню", new Home()));

    public static Page Faulty(string fileName, IReadOnlyList<FormError> errors) => new Page(Html.Lines(
        [
            $"<b>«{CodePoints.Shorten(fileName, 60)}» пока не анкета</b>",
            $"Что исправить ({errors.Count}):",
            .. errors.Take(MostErrors).Select(error => (Html)$"• {CodePoints.Shorten(error.ToString(), MostInError)}"),
            errors.Count > MostErrors ? (Html?)$"…и ещё {errors.Count - MostErrors}" : null,
        ]))
        .Row(Button.To("Прислать исправленную", new LoadForm()), Button.To("Меню", new Home()));

    public static Page Unreadable(string reason) =>
        new Page($"{reason}").Row(Button.To("Прислать другой файл", new LoadForm()), Button.To("Меню", new Home()));

    public static Page Broken(string errorId) => new Page(
        $"С анкетой не вышло по моей вине. Пришлите её, пожалуйста, ещё раз; если не поможет, сообщите администратору номер <code>{errorId}</code>.")
        .Row(Button.To("Прислать ещё раз", new LoadForm()), Button.To("Меню", new Home()));

    private static string Contents(Questionnaire form)
    {
        var questions = Plural.Count(form.Questions.Count, "вопрос", "вопроса", "вопросов");
        return form.Indicators.Count == 0 ? questions : $"{questions}, {Plural.Count(form.Indicators.Count, "показатель", "показателя", "показателей")}";
    }
}
