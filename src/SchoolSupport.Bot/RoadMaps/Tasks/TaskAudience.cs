using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Tasks;

/// <summary>Who is to be told of a task: the directors of its schools, and the persons it was given to.</summary>
public sealed class TaskAudience(MembershipStore memberships, ActivityStore activities)
{
    /// <summary>Each person once.</summary>
    public async Task<IReadOnlyList<long>> PeopleOf(OccurrenceRow task)
    {
        var people = new List<long>();
        foreach (var holder in await HoldersOf(task.Holder, task.ActivityId))
            people.AddRange(await PeopleOf(holder));
        return [.. people.Distinct()];
    }

    public async Task<IReadOnlyList<long>> PeopleOf(TaskHolder holder)
    {
        if (holder.SchoolId is { } school)
            return await memberships.DirectorsOf(school);
        return holder.MembershipId is { } membership && await memberships.Find(membership) is { EndedAt: null, EnteredAt: not null } person ? [person.PersonId] : [];
    }

    /// <summary>The schools and persons of a task: of one done together all who take part.</summary>
    public async Task<IReadOnlyList<TaskHolder>> HoldersOf(TaskHolder holder, long activity) =>
        holder.IsJoint ? [.. (await activities.HoldersOf(activity)).Select(one => one.Holder)] : [holder];
}
