namespace SchoolSupport.Core.Text;

/// <summary>Sizes of files as people say them: «1,2 МБ», «340 КБ».</summary>
public static class FileSize
{
    /// <param name="bytes">Zero or more; less than a kilobyte counts as one.</param>
    public static string Of(long bytes) => bytes switch
    {
        >= 1L << 30 => InUnits((decimal)bytes / (1L << 30), "ГБ"),
        >= 1L << 20 => InUnits((decimal)bytes / (1L << 20), "МБ"),
        _ => InUnits(Math.Max(1, bytes >> 10), "КБ"),
    };

    private static string InUnits(decimal number, string unit) => RussianNumber.Format(number, 1) + RussianNumber.Space + unit;
}
