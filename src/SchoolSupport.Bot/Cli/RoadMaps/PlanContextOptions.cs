using System.CommandLine;
using System.Globalization;
using SchoolSupport.Core.Calendars;

namespace SchoolSupport.Bot.Cli;

/// <summary>The options by which commands are told what is known about a plan.</summary>
internal sealed class PlanContextOptions
{
    private readonly Option<string?> year = new("--year") { Description = "учебный год плана: 2021-2022" };
    private readonly Option<string?> ordered = new("--order-date") { Description = "дата приказа: 2021-08-13 или 13.08.2021" };
    private readonly Option<string?> from = new("--from") { Description = "первый день плана, если он не совпадает с учебным годом" };
    private readonly Option<string?> to = new("--to") { Description = "последний день плана" };

    public IEnumerable<Option> All => [year, ordered, from, to];

    /// <exception cref="CommandLineException">An option cannot be read.</exception>
    public DeadlineContext Read(ParseResult parsed)
    {
        var school = Year(parsed.GetValue(year));
        try
        {
            return new DeadlineContext
            {
                Year = school,
                OrderDate = Date(parsed.GetValue(ordered), "--order-date"),
                Bounds = Bounds(Date(parsed.GetValue(from), "--from"), Date(parsed.GetValue(to), "--to"), school),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new CommandLineException("Годы плана и приказа должны быть между 1902 и 2198.");
        }
    }

    private static SchoolYear? Year(string? text) => text is null
        ? null
        : SchoolYear.Parse(text) ?? throw new CommandLineException($"«{text}» не похоже на учебный год. Напишите, например, 2021-2022.");

    private static DateSpan? Bounds(DateOnly? first, DateOnly? last, SchoolYear? school)
    {
        if (first is null && last is null)
            return null;
        if ((first ?? school?.Days.First) is not { } begin || (last ?? school?.Days.Last) is not { } end)
            throw new CommandLineException("Нужны оба дня: --from и --to.");
        return end < begin ? throw new CommandLineException("План кончается раньше, чем начинается: проверьте --from и --to.") : new DateSpan(begin, end);
    }

    private static DateOnly? Date(string? text, string option) => text is null
        ? null
        : DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CommandLineException($"«{text}» в {option} не похоже на дату. Напишите, например, 2021-08-13.");
}
