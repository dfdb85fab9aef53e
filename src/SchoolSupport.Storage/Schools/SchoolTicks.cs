namespace SchoolSupport.Storage.Schools;

/// <summary>The ticked schools of something that a municipality has. Schools of another are passed over.</summary>
/// <param name="session">The transaction.</param>
/// <param name="owner">Its table; the ticks are in the table of that name with «_school».</param>
/// <param name="column">How the ticks name it.</param>
/// <param name="whileOpen">When schools may still be ticked, of the owner «o».</param>
internal sealed class SchoolTicks(Session session, string owner, string column, string whileOpen = "true")
{
    private string Own =>
        $"""
        insert into {owner}_school ({column}, school_id, municipality_id)
        select o.id, s.id, o.municipality_id from {owner} o join school s on s.municipality_id = o.municipality_id
        where o.id = @id and {whileOpen}
        """;

    public Task Set(long id, long schoolId, bool on) => session.Execute(
        on ? $"{Own} and s.id = @schoolId on conflict do nothing" : $"delete from {owner}_school where {column} = @id and school_id = @schoolId", new { id, schoolId });

    public Task SetAll(long id, bool on) => session.Execute(on ? $"{Own} on conflict do nothing" : $"delete from {owner}_school where {column} = @id", new { id });
}
