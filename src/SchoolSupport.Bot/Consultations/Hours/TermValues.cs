using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>The numbers among the terms: read, checked and changed one at a time.</summary>
internal static class TermValues
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    public static int Of(ConsultationTerms terms, TermKind kind) => kind switch
    {
        TermKind.Length => terms.Length,
        TermKind.Buffer => terms.Buffer,
        TermKind.Seats => terms.Seats,
        TermKind.Notice => terms.Notice,
        TermKind.Horizon => terms.Horizon,
        TermKind.CancelCutOff => terms.CancelCutOff,
        _ => terms.MoveCutOff,
    };

    /// <summary>What a button of a list of terms says.</summary>
    public static string Short(TermKind kind) => kind switch
    {
        TermKind.Length => "Длительность",
        TermKind.Buffer => "Перерыв",
        TermKind.Seats => "Места",
        TermKind.Notice => "Когда закрыть запись",
        TermKind.Horizon => "На сколько вперёд",
        TermKind.CancelCutOff => "Отмена",
        _ => "Перенос",
    };

    public static IReadOnlyList<int> Usual(TermKind kind) => kind switch
    {
        TermKind.Length => [20, 30, 40, 45, 60, 90],
        TermKind.Buffer => [0, 5, 10, 15, 20, 30],
        TermKind.Seats => [1, 2, 3, 5, 10, 30],
        TermKind.Horizon => [7, 14, 28, 60, 90],
        _ => [0, Hour, 3 * Hour, Day, 2 * Day, 3 * Day],
    };

    /// <summary>Minutes, seats or days by what was typed: cut-offs are typed in hours. Null when it is no such number, or not possible.</summary>
    public static int? Typed(TermKind kind, string text)
    {
        if (!int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > Day)
            return null;
        var value = kind is TermKind.Notice or TermKind.CancelCutOff or TermKind.MoveCutOff ? number * Hour : number;
        return IsPossible(kind, value) ? value : null;
    }

    public static bool IsPossible(TermKind kind, int value)
    {
        try
        {
            With(ConsultationTerms.Usual, kind, value);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    public static Task<Outcome> Set(HoursChanges changes, TutorRow tutor, TermKind kind, int value, Turn turn) =>
        changes.SetTerms(tutor, With(tutor.Terms, kind, value), new MyTerms(), $"{HoursWords.Title(kind)}: {HoursWords.Value(kind, value)}.", turn);

    private static ConsultationTerms With(ConsultationTerms terms, TermKind kind, int value) => kind switch
    {
        TermKind.Length => terms with { Length = value },
        TermKind.Buffer => terms with { Buffer = value },
        TermKind.Seats => terms with { Seats = value },
        TermKind.Notice => terms with { Notice = value },
        TermKind.Horizon => terms with { Horizon = value },
        TermKind.CancelCutOff => terms with { CancelCutOff = value },
        _ => terms with { MoveCutOff = value },
    };
}
