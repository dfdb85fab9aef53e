namespace SchoolSupport.Core.Questionnaires.QuestionTypes;

/// <summary>All kinds of questions; a new kind is a new row.</summary>
public static class QuestionTypeTable
{
    private static readonly Dictionary<string, QuestionType> ByWord = new(StringComparer.OrdinalIgnoreCase)
    {
        ["integer"] = NumberType.Whole,
        ["int"] = NumberType.Whole,
        ["decimal"] = NumberType.Fractional,
        ["text"] = TextType.Instance,
        ["string"] = TextType.Instance,
        ["select_one"] = SelectOneType.Instance,
    };

    /// <summary>The kind for a word of the column «type»; null when there is none.</summary>
    public static QuestionType? Find(string word) => ByWord.GetValueOrDefault(word);
}
