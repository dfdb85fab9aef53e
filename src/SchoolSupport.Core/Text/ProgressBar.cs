namespace SchoolSupport.Core.Text;

/// <summary>A bar of text: ▓▓▓░░░░░░░.</summary>
public static class ProgressBar
{
    /// <summary>
    /// The bar of <paramref name="width"/> signs. It is full only when all is done, and shows at least one filled sign once something is.
    /// </summary>
    /// <param name="done">How much is done; below 0 counts as 0, above <paramref name="total"/> as all.</param>
    /// <param name="total">How much there is; 0 gives an empty bar.</param>
    /// <param name="width">How many signs, 1 or more.</param>
    public static string Of(int done, int total, int width = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        var filled = Filled(done, total, width);
        return new string('▓', filled) + new string('░', width - filled);
    }

    private static int Filled(int done, int total, int width)
    {
        if (total <= 0 || done <= 0) return 0;
        if (done >= total) return width;
        var share = (int)((long)done * width / total);
        return Math.Clamp(share, Math.Min(1, width - 1), width - 1);
    }
}
