using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Mine;

/// <summary>How the visitor is reminded, as a member of a municipality.</summary>
/// <param name="Chosen">What the person chose.</param>
/// <param name="Policy">The rules of the municipality.</param>
/// <param name="Roles">The person's roles, wherever.</param>
internal sealed record Reminded(long PersonId, ReminderPreferences Chosen, ReminderPolicy Policy, IReadOnlyList<Role> Roles)
{
    /// <summary>What somebody with these roles can receive.</summary>
    public IReadOnlyList<ReminderTopic> Topics { get; } = [.. Roles.SelectMany(ReceivedTopics.Of).Distinct().Order()];

    /// <summary>The hour of whoever has chosen none.</summary>
    public TimeOnly UsualHour => RunsOrWatches ? Policy.CoordinatorDigestAt : Policy.DigestAt;

    /// <summary>Whether the person is a coordinator or controller somewhere.</summary>
    public bool RunsOrWatches => Roles.Contains(Role.Coordinator) || Roles.Contains(Role.Controller);

    /// <summary>Whether consultations, too, are among what the person is reminded of.</summary>
    public bool Consults => Roles.Contains(Role.Teacher) || Roles.Contains(Role.Tutor);

    /// <summary>What neither silence nor refused topics hold back.</summary>
    public string InAnyCase
    {
        get
        {
            if (Roles.Contains(Role.Director))
                return "О том, что школа просрочила, напомню в любом случае.";
            return Consults ? "О консультациях и о том, что вы просрочили, напомню в любом случае." : "О том, что вы просрочили, напомню в любом случае.";
        }
    }

    /// <summary>«в 9:00 по рабочим дням».</summary>
    public string When => $"в {ReminderWords.Clock(Chosen.DigestAt ?? UsualHour)} {ReminderWords.Days(Chosen.Days)}";
}

/// <summary>Loads and changes how the visitor is reminded.</summary>
internal sealed class OwnReminders(ReminderPreferenceStore preferences, ReminderPolicyStore policies)
{
    /// <summary>Null for whoever belongs to no municipality: nothing is sent to them.</summary>
    public async Task<Reminded?> Of(Turn turn)
    {
        var member = turn.Member;
        if (member.Acting.Membership.MunicipalityId is not { } municipality)
            return null;
        return new Reminded(
            member.PersonId,
            await preferences.Of(member.PersonId),
            await policies.Of(municipality),
            [.. member.All.Select(standing => standing.Role)]);
    }

    public async Task<Outcome> Set(Reminded reminded, ReminderPreferences chosen, ChatRoute next, string notice)
    {
        await preferences.Set(reminded.PersonId, chosen);
        return Outcome.GoTo(next, notice);
    }
}

/// <summary>What a role can receive in digests.</summary>
internal static class ReceivedTopics
{
    public static IEnumerable<ReminderTopic> Of(Role role)
    {
        if (role == Role.Coordinator)
        {
            return
            [
                ReminderTopic.Questionnaires, ReminderTopic.Tasks, ReminderTopic.Events, ReminderTopic.Reviews, ReminderTopic.Overdue,
                ReminderTopic.Invitations, ReminderTopic.Summary,
            ];
        }

        if (role == Role.Controller)
            return [ReminderTopic.Escalations, ReminderTopic.Summary];
        if (role == Role.Director)
            return [ReminderTopic.Questionnaires, ReminderTopic.Tasks, ReminderTopic.Events];
        return role == Role.Tutor ? [ReminderTopic.Tasks, ReminderTopic.Events, ReminderTopic.Outcomes] : [ReminderTopic.Tasks, ReminderTopic.Events];
    }
}
