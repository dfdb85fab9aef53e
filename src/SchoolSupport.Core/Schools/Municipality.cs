namespace SchoolSupport.Core.Schools;

/// <summary>An education department's territory: its people and schools never see another's.</summary>
public sealed record Municipality
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <exception cref="ArgumentException">The name is empty or longer than <see cref="MaxNameLength"/> when cleaned.</exception>
    public Municipality(long id, string name, TimeZoneName zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        string clean = PlainText.Clean(name);
        if (clean.Length is 0 or > MaxNameLength) throw new ArgumentException($"A municipality's name has 1 to {MaxNameLength} characters.", nameof(name));
        (Id, Name, Zone) = (id, clean, zone);
    }

    /// <summary>Made by the application.</summary>
    public long Id { get; }

    /// <summary>As its people call it: «Демонстрационный район».</summary>
    public string Name { get; }

    /// <summary>Where its deadlines end at midnight and its mornings begin.</summary>
    public TimeZoneName Zone { get; }

    /// <summary>The key under which other spellings of a municipality's name are found.</summary>
    public static string KeyOf(string name) => SearchKey.Of(name);
}
