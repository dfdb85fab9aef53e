namespace SchoolSupport.Testing.Browser;

public sealed record WindowSize(int Width, int Height)
{
    public static WindowSize Desktop { get; } = new(1280, 800);

    public static WindowSize Phone { get; } = new(360, 740);
}
