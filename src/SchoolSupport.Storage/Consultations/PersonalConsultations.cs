namespace SchoolSupport.Storage.Consultations;

/// <summary>Takes a person who leaves out of consultations. Times, schools, subjects and outcomes stay for the school's statistics.</summary>
internal sealed class PersonalConsultations(Session session)
{
    public async Task Erase(long personId)
    {
        CallOffStore calling = new(session);
        foreach (long membership in await session.Query<long>("select id from membership where person_id = @personId order by id", new { personId }))
            await calling.OfMembership(membership, null, null);
        var who = new { personId, now = session.Now };
        foreach (string statement in Statements) await session.Execute(statement, who);
    }

    private static readonly string[] Statements =
    [
        "update booking set topic = null, recommendations = null, rating_word = null where person_id = @personId",
        "update booking_event set reason = null where person_id = @personId or booking_id in (select b.id from booking b where b.person_id = @personId)",
        "update booking_request set reason = '' where booking_id in (select b.id from booking b where b.person_id = @personId)",
        "update waiting set state = 'left', ended_at = @now where person_id = @personId and state = 'waiting'",
        "update waiting set topic = null where person_id = @personId",
        // A tutor's address, link or telephone number.
        $"update tutor set place = '', paused_at = coalesce(paused_at, @now) where membership_id in ({Own})",
        $"update consultation set place = '' where tutor_id in ({Own})",
        $"delete from weekly_hours where tutor_id in ({Own})",
        $"delete from single_hours where tutor_id in ({Own})",
        $"delete from absence where tutor_id in ({Own})",
        $"delete from closed_time where tutor_id in ({Own})",
        "update person set time_zone = null where id = @personId",
    ];

    private const string Own = "select m.id from membership m where m.person_id = @personId";
}
