using System.CommandLine;
using SchoolSupport.Benchmarks.Consultations;
using SchoolSupport.Benchmarks.Runs;
using SchoolSupport.Storage;

namespace SchoolSupport.Benchmarks.Cli;

/// <summary>Finds the free times of 100 tutors over 60 days in which 50,000 bookings stand.</summary>
internal sealed class ConsultationsCommand : Command
{
    private readonly Option<string?> postgres = new("--postgres") { Description = "connection string of an empty PostgreSQL database, instead of a SQLite file" };

    public ConsultationsCommand()
        : base("consultations", "free times of 100 tutors over 60 days with 50,000 bookings present")
    {
        Add(postgres);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        using var folder = new WorkFolder();
        await using Database database = await BenchmarkDatabase.Open(parsed.GetValue(postgres), folder, stop);
        TutorTown town = new(database);
        await town.Settle();
        await town.Book();
        await BenchmarkDatabase.Rest(parsed.GetValue(postgres), stop);
        await new FreeTimesRun(database, town).Print();
        return 0;
    }
}
