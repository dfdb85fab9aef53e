namespace SchoolSupport.Storage;

/// <summary>How states and kinds stand in columns: the name in lower case, which is read back as the value.</summary>
internal static class Codes
{
    public static string Of<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
