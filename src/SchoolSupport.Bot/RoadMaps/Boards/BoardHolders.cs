using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.RoadMaps;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.RoadMaps.Boards;

/// <summary>A school, a person, or the department with nobody named, as pages about their tasks need it.</summary>
/// <param name="Holder">Whose the tasks are.</param>
/// <param name="MunicipalityId">Where.</param>
/// <param name="Name">As pages call it.</param>
internal sealed record BoardHolder(TaskHolder Holder, long MunicipalityId, string Name)
{
    public long Id => Holder.Id;

    public bool IsNobody => Holder == TaskHolder.Nobody;

    /// <summary>What is overdue by it, with what it does together with others.</summary>
    public TaskFilter Overdue => new(MunicipalityId)
    {
        SchoolId = Holder.SchoolId, MembershipId = Holder.MembershipId, OfNobody = IsNobody, Kind = TaskListKind.Overdue,
    };

    /// <summary>Its own page: a school's board, or only what is overdue.</summary>
    public ChatRoute Page => Holder.SchoolId is { } school ? new SchoolBoard(school) : new OverdueOf(Id);
}

/// <summary>Finds whose tasks an id means, within the municipality that the visitor sees.</summary>
internal sealed class BoardHolders(SchoolStore schools, MembershipStore memberships, PersonStore people, ChatStore chats)
{
    public const string Department = "Отдел образования";

    public Task<BoardHolder?> ToSee(long id, Turn turn) => Find(id, turn.SeenMunicipality());

    /// <summary>For what is sent later, when nobody looks.</summary>
    public Task<BoardHolder?> Of(long id, long municipality) => Find(id, municipality);

    public Task<BoardHolder?> ToRun(long id, Turn turn) => Find(id, turn.RunMunicipality());

    /// <summary>The people whom messages about its tasks reach: a school's directors, or the person.</summary>
    public async Task<IReadOnlyList<long>> Reachable(BoardHolder holder)
    {
        IReadOnlyList<long> persons = holder.Holder switch
        {
            { SchoolId: { } school } => await memberships.DirectorsOf(school),
            { MembershipId: { } id } when await memberships.Find(id) is { EndedAt: null, EnteredAt: not null } membership => [membership.PersonId],
            _ => [],
        };
        var reachable = new List<long>();
        foreach (var person in persons)
            if ((await chats.Reachable(person)).Count > 0)
                reachable.Add(person);
        return reachable;
    }

    private async Task<BoardHolder?> Find(long id, long? municipality)
    {
        if (municipality is not { } own)
            return null;
        if (id == 0)
            return new BoardHolder(TaskHolder.Nobody, own, Department);
        if (await schools.Find(id) is { } school)
            return school.MunicipalityId == own ? new BoardHolder(TaskHolder.School(id), own, school.Name) : null;
        return await memberships.Find(id) is { } membership && membership.MunicipalityId == own
            ? new BoardHolder(TaskHolder.Person(id), own, (await people.Find(membership.PersonId))?.Name ?? "сотрудник, который ушёл")
            : null;
    }
}
