using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Reminders.Policy;

/// <summary>Changes one rule of the visitor's municipality.</summary>
internal sealed class PolicyChanges(ReminderPolicyStore policies)
{
    /// <param name="municipality">The visitor runs it.</param>
    /// <param name="change">The rule.</param>
    /// <param name="next">Where to go on.</param>
    /// <param name="notice">What holds now, said of the policy after the change.</param>
    /// <param name="turn">The moment.</param>
    public async Task<Outcome> Make(
        OwnMunicipality municipality, Func<ReminderPolicy, ReminderPolicy> change, ChatRoute next, Func<ReminderPolicy, string> notice, Turn turn) =>
        Outcome.GoTo(next, notice(await policies.Change(municipality.Id, change, turn.Member.PersonId)));
}
