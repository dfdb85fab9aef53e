using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Playground;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;

namespace SchoolSupport.Bot.Tests.Faults.Kills;

/// <summary>Directors of invented schools, who all have a questionnaire to answer, and what became of their answers.</summary>
internal sealed class Crowd(Database database, PlaygroundDoor door, int size)
{
    private const long FirstAccount = 5001;
    private readonly Dictionary<long, long> schools = [];
    private long campaign;

    public IReadOnlyList<ScriptedDirector> Directors { get; } =
        [.. Enumerable.Range(0, size).Select(number => new ScriptedDirector(FirstAccount + number, number, door))];

    public async Task Settle()
    {
        await using (var session = await database.Begin())
        {
            var municipality = await Seats.Municipality(session);
            foreach (var director in Directors)
                schools[director.Id] = (await Seats.Director(session, municipality, director.Id)).School;
            var today = DateOnly.FromDateTime(database.Clock.GetUtcNow().UtcDateTime);
            var campaigns = new CampaignStore(session);
            campaign = await campaigns.Add(new NewCampaign(
                municipality, await StandardQuestionnaire.Seed(session), "Осень", today.AddDays(-1), today.AddDays(14), CreatedBy: null)
            {
                Schools = [.. schools.Values],
            });
            await campaigns.MarkOpened(campaign);
            await session.Commit();
        }

        foreach (var director in Directors)
            await door.Post<object>("/playground/people", new PlaygroundPerson(director.Id, $"Директор {director.Id}"));
    }

    /// <summary>Compares what the directors said with what is written.</summary>
    public async Task<Reckoning> Reckon()
    {
        await using var session = await database.Read();
        var sum = new Reckoning { Stuck = Directors.Count(director => !director.IsDone), SaidTwice = Directors.Sum(director => director.SaidTwice) };
        foreach (var director in Directors)
        {
            if (await new ResponseStore(session).Find(campaign, schools[director.Id]) is not { } response)
            {
                sum.Lost += director.Answers.Count + 1;
                continue;
            }

            var written = (await new AnswerStore(session).Of(response.Id)).ToDictionary(answer => answer.Question, answer => answer.Value);
            sum.Lost += director.Answers.Count(said => written.GetValueOrDefault(said.Key) != said.Value);
            var changes = await session.Find<long>("select count(*) from answer_change where response_id = @Id", new { response.Id });
            var submissions = await session.Find<long>("select count(*) from response_event where response_id = @Id and kind = 'submitted'", new { response.Id });
            sum.Lost += submissions == 0 ? 1 : 0;
            sum.Doubled += (int)Math.Max(0, changes - director.Answers.Count) + (int)Math.Max(0, submissions - 1);
        }

        return sum;
    }
}

/// <summary>What a run of kills did to the answers.</summary>
internal sealed record Reckoning
{
    /// <summary>Answers and submissions that were given and are not there, or not as given.</summary>
    public int Lost { get; set; }

    /// <summary>Answers and submissions written more than once.</summary>
    public int Doubled { get; set; }

    /// <summary>Directors who never got to the end.</summary>
    public int Stuck { get; init; }

    /// <summary>Messages sent twice: allowed, within what was in flight at a kill.</summary>
    public int SaidTwice { get; init; }
}
