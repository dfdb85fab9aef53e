using SchoolSupport.Core.RoadMaps.Responsible;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Plans;

/// <summary>Keeps what was read as a draft, with suggestions of who answers.</summary>
internal sealed class PlanDrafting(RoadMapStore plans, PlanDraftStore drafts, ActivityStore activities, Candidates candidates)
{
    public async Task<RoadMapRow> Keep(PreparedPlan prepared, ReadPlanOrder order, long file, long person)
    {
        var id = await plans.Add(new NewRoadMap(order.Municipality, prepared.Title, prepared.Bounds.First, prepared.Bounds.Last, person)
        {
            OrderNumber = prepared.Order?.Number,
            OrderOn = prepared.Order?.Date,
            SourceFileId = file,
            Tables = prepared.Tables,
            ReplacesId = order.Replaces == 0 ? null : order.Replaces,
        });
        await drafts.Add(id, PlanDraftKind.Document, prepared.BoundsKnown, prepared.Schools, prepared.Warnings);
        await Fill(id, order.Municipality, prepared);
        return (await plans.Find(id))!;
    }

    private async Task Fill(long plan, long municipality, PreparedPlan prepared)
    {
        var meant = await candidates.Of(municipality, prepared.Schools);
        var suggestions = prepared.Activities.Select(row => row.Responsible).Distinct().ToDictionary(text => text ?? "", text => ResponsibleSuggestion.Of(text, meant));
        var rows = prepared.Activities.Select(row => row with { Owner = suggestions[row.Responsible ?? ""].Owner }).ToList();
        var ids = await activities.Add(plan, rows);
        foreach (var group in ids.Zip(rows).GroupBy(pair => pair.Second.Responsible ?? ""))
        {
            var suggestion = suggestions[group.Key];
            var same = group.Select(pair => pair.First).ToList();
            if (suggestion.Schools.Count > 0)
                await activities.SetSchools(same, suggestion.Schools);
            if (suggestion.Persons.Count > 0)
                await activities.SetPersons(same, suggestion.Persons);
        }
    }
}

/// <summary>Who may be meant by the words of an order, in a municipality.</summary>
internal sealed class Candidates(SchoolStore schools, MembershipStore memberships)
{
    /// <param name="municipality">The municipality.</param>
    /// <param name="listed">Schools that the document names.</param>
    public async Task<ResponsibleCandidates> Of(long municipality, IReadOnlyList<string> listed)
    {
        List<CandidateSchool> known = [.. (await schools.OfMunicipality(municipality)).Select(school => new CandidateSchool(school.Id, new SchoolName(school.Name)))];
        var people = new List<CandidatePerson>();
        foreach (var line in await memberships.People(municipality))
            if (IsMeant(line) && PersonName.TryParse(line.Name, out var name, out _))
                people.Add(new CandidatePerson(line.MembershipId, name, line.SchoolId));
        return new ResponsibleCandidates(known, people, ResponsibleCandidates.ListedOf(known, [.. listed.Select(name => new SchoolName(name))]));
    }

    /// <summary>Directors answer for their schools; of the department's people all but its deputies of schools and administrators may answer themselves.</summary>
    public static bool IsMeant(PersonLine line) => line.Role == Role.Director.Code || (line.SchoolId is null && line.Role != Role.Administrator.Code);
}
