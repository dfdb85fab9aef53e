using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Alerts;

/// <summary>An open task of somebody, for their digest.</summary>
internal sealed record PersonTask(long Person, ReminderRow Row, MunicipalityDay Day, TaskSteps Steps);

/// <summary>Whom tasks concern: a school's directors, and persons under the membership the task was given to.</summary>
internal sealed class DigestRecipients(MembershipStore memberships)
{
    public async Task<IReadOnlyList<PersonTask>> Of(IReadOnlyList<ReminderRow> open, MunicipalityDay day)
    {
        var steps = new TaskSteps(day.Calendar);
        var people = new Dictionary<long, IReadOnlyList<long>>();
        var tasks = new List<PersonTask>();
        foreach (var row in open)
        {
            var holder = row.SchoolId ?? row.MembershipId!.Value;
            if (!people.TryGetValue(holder, out var persons))
                people[holder] = persons = await PeopleOf(row);
            tasks.AddRange(persons.Select(person => new PersonTask(person, row, day, steps)));
        }

        return tasks;
    }

    private async Task<IReadOnlyList<long>> PeopleOf(ReminderRow row)
    {
        if (row.SchoolId is { } school)
            return await memberships.DirectorsOf(school);
        return await memberships.Find(row.MembershipId!.Value) is { EndedAt: null, EnteredAt: not null } membership ? [membership.PersonId] : [];
    }
}
