namespace SchoolSupport.Core.RoadMaps.Import.Reading;

/// <summary>An activity beside the rows it was gathered from, while the whole plan is looked over.</summary>
internal sealed record GatheredActivity(ActivityDraft Draft, ImportedActivity Activity)
{
    /// <summary>The title, prepared for comparing.</summary>
    public TextLikeness Title { get; } = new(Activity.Title);
}
