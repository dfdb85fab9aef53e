namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>A word or sign of a phrase.</summary>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Text">Lower case, ё as е, look-alike letters made Russian.</param>
/// <param name="From">Where it begins in the cleaned phrase.</param>
/// <param name="To">Where it ends there, excluded.</param>
/// <param name="Value">What its kind says; for a number, the number.</param>
/// <param name="Digits">How many digits a number was written with; 0 for words and Roman digits.</param>
/// <param name="IsOrdinal">«1-я», «первая», «II»: one of several, not so many.</param>
/// <param name="IsDoubtful">Whether it was made of a misspelt short word, so that somebody must confirm it.</param>
internal readonly record struct Token(
    TokenKind Kind, string Text, int From, int To, int Value = 0, int Digits = 0, bool IsOrdinal = false, bool IsDoubtful = false)
{
    /// <summary>Whether it can only be a year: four digits of this century or the last.</summary>
    public bool IsYear => Kind == TokenKind.Number && Digits == 4 && Value is >= 1990 and <= 2099;
}
