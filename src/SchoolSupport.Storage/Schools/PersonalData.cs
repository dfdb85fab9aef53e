using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Storage.Schools;

/// <summary>All that is stored about a person.</summary>
public sealed record PersonalData
{
    public required PersonRow Person { get; init; }
    public required IReadOnlyList<AccountRow> Accounts { get; init; }

    /// <summary>Past ones too.</summary>
    public required IReadOnlyList<MembershipRow> Memberships { get; init; }
    public required IReadOnlyList<GivenAnswers> Answers { get; init; }

    /// <summary>Consultations as a teacher and as a tutor, and places in the waiting list.</summary>
    public required ConsultationsOfPerson Consultations { get; init; }

    /// <summary>How many events the person has answered the invitation of, or was at.</summary>
    public long Events { get; init; }

    /// <summary>How the person wants to be reminded; the default when nothing is stored.</summary>
    public required ReminderPreferences Reminders { get; init; }

    /// <summary>How many announcements were addressed to the person, and how many of them they have confirmed.</summary>
    public required AnnouncementsOfPerson Announcements { get; init; }
}

public sealed record AccountRow
{
    public required string Channel { get; init; }
    public required string ExternalId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

public sealed record AnnouncementsOfPerson
{
    public long Received { get; init; }
    public long Confirmed { get; init; }
}

/// <summary>How many values a person gave to a questionnaire of a school, and when last.</summary>
public sealed record GivenAnswers
{
    public required string Campaign { get; init; }
    public required string School { get; init; }
    public long Count { get; init; }
    public DateTimeOffset LastAt { get; init; }
}

/// <summary>How many consultations a person has or had, and how many of them hold words of theirs.</summary>
public sealed record ConsultationsOfPerson
{
    public long AsTeacher { get; init; }

    /// <summary>With a topic, recommendations or a word to the rating.</summary>
    public long WithWords { get; init; }
    public long AsTutor { get; init; }
    public long Waiting { get; init; }
}

/// <summary>Gathers what is stored about one person, for that person.</summary>
public sealed class PersonalDataStore(Session session)
{
    /// <summary>Null when there is no such person.</summary>
    public async Task<PersonalData?> Of(long personId)
    {
        PersonRow? person = await new PersonStore(session).Find(personId);
        return person is null ? null : new PersonalData
        {
            Person = person,
            Accounts = await session.Query<AccountRow>(
                "select channel, external_id, created_at from chat where person_id = @personId and external_id is not null order by id", new { personId }),
            Memberships = await new MembershipStore(session).HistoryOf(personId),
            Answers = await session.Query<GivenAnswers>(
                """
                select c.title as campaign, s.name as school, count(*) as count, max(a.answered_at) as last_at
                from answer a
                join response r on r.id = a.response_id
                join campaign c on c.id = r.campaign_id
                join school s on s.id = r.school_id
                where a.answered_by = @personId
                group by c.id, c.title, s.id, s.name
                order by c.id, s.id
                """,
                new { personId }),
            Consultations = (await session.Find<ConsultationsOfPerson>(
                """
                select (select count(*) from booking b where b.person_id = @personId and b.state in ('booked', 'cancelled')) as as_teacher,
                       (select count(*) from booking b where b.person_id = @personId and coalesce(b.topic, b.recommendations, b.rating_word) is not null) as with_words,
                       (select count(*) from consultation c join membership m on m.id = c.tutor_id
                        where m.person_id = @personId and c.state <> 'released') as as_tutor,
                       (select count(*) from waiting w where w.person_id = @personId and w.state = 'waiting') as waiting
                """,
                new { personId }))!,
            Events = await session.Find<long>("select count(*) from event_guest where person_id = @personId", new { personId }),
            Reminders = await new ReminderPreferenceStore(session).Of(personId),
            Announcements = (await session.Find<AnnouncementsOfPerson>(
                "select count(*) as received, count(confirmed_at) as confirmed from announcement_receiver where person_id = @personId", new { personId }))!,
        };
    }
}
