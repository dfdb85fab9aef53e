using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public class ReplyKeyboardMarkup : ReplyMarkup
{
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup() => Keyboard = new List<List<KeyboardButton>>();

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(bool resizeKeyboard) : this() => ResizeKeyboard = resizeKeyboard;

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(KeyboardButton button) : this(new List<KeyboardButton> { button })
    {
    }

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(params KeyboardButton[] keyboardRow) : this(keyboardRow.ToList())
    {
    }

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<KeyboardButton> keyboardRow) : this(keyboardRow.ToList())
    {
    }

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(List<KeyboardButton> keyboardRow) => Keyboard = new List<List<KeyboardButton>> { keyboardRow };

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) => Keyboard = keyboard;

    public required IEnumerable<IEnumerable<KeyboardButton>> Keyboard { get; set; }
    public bool IsPersistent { get; set; }
    public bool ResizeKeyboard { get; set; }
    public bool OneTimeKeyboard { get; set; }
    public string? InputFieldPlaceholder { get; set; }
    public bool Selective { get; set; }

    public ReplyKeyboardMarkup AddButton(KeyboardButton button)
    {
        Keyboard.AddToLastRow(button);
        return this;
    }

    public ReplyKeyboardMarkup AddButtons(params KeyboardButton[] buttons)
    {
        Keyboard.AddToLastRow(buttons);
        return this;
    }

    public ReplyKeyboardMarkup AddNewRow(params KeyboardButton[] buttons)
    {
        Keyboard.AddRow(buttons);
        return this;
    }
}
