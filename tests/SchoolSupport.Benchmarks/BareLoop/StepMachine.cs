using SchoolSupport.Core.Questionnaires.Standard;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace SchoolSupport.Benchmarks.BareLoop;

/// <summary>What the bare loop answers. A press edits its own message and stops its button's clock, as the bot does.</summary>
internal sealed record Reply(long ChatId, Screen Screen, int? Edits, string? QueryId);

internal sealed record Screen(string Html, InlineKeyboardMarkup? Keyboard);

/// <summary>
/// The same questions as the standard questionnaire, one after another, each answer taken as it is: no checks, no conditions, no history,
/// nothing to go back to. Screens are made once.
/// </summary>
internal sealed class StepMachine(BareStore store)
{
    private static readonly Screen Home = new("<b>СОШ № 12</b> · вторник, 8 сентября", Button("Заполнить анкету", "go"));
    private static readonly Screen Summary = new("Проверьте ответы.", Button("Отправить координатору", "go"));
    private static readonly Screen Done = new("✓ Отправлено. Спасибо!", Button("Меню", "menu"));
    private static readonly Screen[] Screens = [Home, .. StandardQuestionnaires.ContextIndicatorsForm.Questions.Select(Ask), Summary, Done];

    public Reply? Take(Update update) => update switch
    {
        { Message: { Text: "/menu" } message } => Show(message.Chat.Id, 0, null),
        { Message: { Text: { } text } message } => Advance(message.Chat.Id, text, null),
        { CallbackQuery: { Message: { } message, Data: { } data } query } => Advance(message.Chat.Id, data, query),
        _ => null,
    };

    private Reply Advance(long person, string value, CallbackQuery? press)
    {
        var step = store.StepOf(person);
        store.Keep(person, step, value);
        return Show(person, Math.Min(step + 1, Screens.Length - 1), press);
    }

    private Reply Show(long person, int step, CallbackQuery? press)
    {
        store.MoveTo(person, step);
        return new Reply(person, Screens[step], press?.Message?.Id, press?.Id);
    }

    private static Screen Ask(Core.Questionnaires.Question question) => new(
        $"Анкета «Контекстные характеристики школы» · 3 из 16 ▓▓▓░░░░░░░\n\n<b>{question.Label.Source}</b>\n{question.Hint.Source}",
        new InlineKeyboardMarkup(
        [
            question.Choices.Select(choice => InlineKeyboardButton.WithCallbackData(choice.Label, choice.Name)),
            [InlineKeyboardButton.WithCallbackData("‹ Назад", "back"), InlineKeyboardButton.WithCallbackData("Позже", "later")],
        ]));

    private static InlineKeyboardMarkup Button(string text, string data) => new(InlineKeyboardButton.WithCallbackData(text, data));
}
