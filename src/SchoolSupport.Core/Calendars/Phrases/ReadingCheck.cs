using static SchoolSupport.Core.Calendars.DeadlineQuestionKind;

namespace SchoolSupport.Core.Calendars.Phrases;

/// <summary>Asks about what was read with doubt: misspelt months, trimesters, words left over.</summary>
internal sealed class ReadingCheck(DeadlineContext context, Doubts doubts)
{
    public void Check(ReadPhrase read, string text)
    {
        foreach (var word in read.Misspelt)
        {
            var month = LexiconWords.Months[word.Value - 1].Split(' ')[0];
            doubts.Ask<bool>(Misprint, word.Text, $"«{word.Text}» — это {month}?", new Doubts.Choice<bool>("keep", $"Да, {month}", true));
        }
        Trimesters(text);
        WordsNotUsed(read);
    }

    // A calendar of four terms knows nothing of trimesters.
    private void Trimesters(string text)
    {
        if (!text.Contains("триместр", StringComparison.OrdinalIgnoreCase) || context.Span is not { } span) return;
        if (context.Calendar.Terms(SchoolYear.Of(span.First)).Terms.Count is not 3 and var count)
            doubts.Ask<bool>(TermDates, "триместр", $"Здесь триместры, а в календаре {count} учебные четверти. Считать триместр четвертью?", new Doubts.Choice<bool>("keep", "Да, считать четвертью", true));
    }

    // What stands in brackets is a remark, unless it names a day.
    private void WordsNotUsed(ReadPhrase read)
    {
        var left = string.Join("; ", read.Parts.OfType<LeftoverPart>().Where(part => !part.InBrackets || part.NamesDay).Select(part => part.Text));
        if (left.Length > 0)
            doubts.Ask<bool>(WordsLeft, left, $"Слова «{left}» непонятны. Срок без них верен?", new Doubts.Choice<bool>("keep", "Да, срок верен", true));
    }
}
