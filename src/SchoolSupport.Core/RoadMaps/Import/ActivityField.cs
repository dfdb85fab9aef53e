namespace SchoolSupport.Core.RoadMaps.Import;

/// <summary>The fields of an imported activity that can differ.</summary>
public enum ActivityField
{
    /// <summary>«номер».</summary>
    Number,

    /// <summary>«раздел».</summary>
    Section,

    /// <summary>«название».</summary>
    Title,

    /// <summary>«форма».</summary>
    Form,

    /// <summary>«ответственные».</summary>
    Responsible,

    /// <summary>«результат».</summary>
    Result,

    /// <summary>«для кого».</summary>
    Audience,

    /// <summary>«срок».</summary>
    Term,
}

/// <summary>Words for fields.</summary>
public static class ActivityFields
{
    /// <summary>The field's name for readers, in lower case: «срок».</summary>
    public static string Caption(this ActivityField field) => field switch
    {
        ActivityField.Number => "номер",
        ActivityField.Section => "раздел",
        ActivityField.Title => "название",
        ActivityField.Form => "форма",
        ActivityField.Responsible => "ответственные",
        ActivityField.Result => "результат",
        ActivityField.Audience => "для кого",
        _ => "срок",
    };

    /// <summary>The field's text; null when empty.</summary>
    public static string? Of(this ActivityField field, ImportedActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return field switch
        {
            ActivityField.Number => activity.Number,
            ActivityField.Section => activity.Section,
            ActivityField.Title => activity.Title,
            ActivityField.Form => activity.Form,
            ActivityField.Responsible => activity.Responsible,
            ActivityField.Result => activity.Result,
            ActivityField.Audience => activity.Audience,
            _ => activity.Term,
        };
    }
}
