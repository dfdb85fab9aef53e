namespace SchoolSupport.Testing.Browser;

public static class Chromium
{
    public const string Path = "/usr/bin/chromium";

    public static readonly IReadOnlyList<string> Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string? ReasonToSkip =>
        File.Exists(Path) || Environment.GetEnvironmentVariable("CI") == "true" ? null : $"{Path} is not on this machine";
}
