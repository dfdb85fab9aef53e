using SchoolSupport.Playground.Accounts;

namespace SchoolSupport.Playground.BotApi.Files;

/// <summary>Takes photos in: the checks, and the sizes every photo is kept in.</summary>
internal static class PhotoUpload
{
    private const int Largest = 10 << 20;
    private const int MostPixelsAround = 10_000;
    private const int SteepestRatio = 20;

    // The longest sides of Telegram's sizes s, m, x, y.
    private static readonly int[] Sides = [90, 320, 800, 1280];

    /// <summary>Keeps the photo in all its sizes and gives the largest.</summary>
    public static StoredFile Keep(World world, ReadOnlyMemory<byte> content)
    {
        if (content.Length > Largest)
            throw ApiFailure.BadRequest($"file of size {content.Length} bytes is too big for a photo; the maximum size is {Largest} bytes");
        if (ImageSize.Read(content.Span) is not var (format, width, height))
            throw ApiFailure.BadRequest("IMAGE_PROCESS_FAILED");
        if (width + height > MostPixelsAround || Math.Max(width, height) > SteepestRatio * Math.Min(width, height))
            throw ApiFailure.BadRequest("PHOTO_INVALID_DIMENSIONS");
        return Register(world, world.Files.Keep(content), content.Length, format, width, height);
    }

    // Nothing is scaled: every size shows the whole picture under the dimensions Telegram would give it.
    private static StoredFile Register(World world, string content, long bytes, string format, int width, int height)
    {
        var longest = Math.Max(width, height);
        int[] sides = [.. Sides.Where(side => side < longest).Take(3), Math.Min(longest, Sides[^1])];
        return sides
            .Select(side => (Width: Math.Max(1, width * side / longest), Height: Math.Max(1, height * side / longest)))
            .Select(size => world.Files.Register(content, "photo", $"photo.{format}", $"image/{(format == "jpg" ? "jpeg" : format)}", bytes, size))
            .ToList()[^1];
    }
}
