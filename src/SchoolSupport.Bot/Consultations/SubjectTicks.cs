using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations;

/// <summary>The municipality's subjects, those ticked that a tutor consults on: for the tutor, and for the coordinator.</summary>
internal sealed class SubjectTicks(SubjectStore subjects, TutorStore tutors)
{
    private const int PerPage = 20;

    /// <param name="head">What stands above.</param>
    /// <param name="tutor">Whose subjects.</param>
    /// <param name="index">Which page of the list.</param>
    /// <param name="turnTo">Leads to a page of the list.</param>
    /// <param name="tick">Ticks a subject or takes the tick away, and comes back to that page.</param>
    public async Task<Page> Page(Html head, TutorRow tutor, int index, Func<int, ChatRoute> turnTo, Func<long, bool, int, ChatRoute> tick)
    {
        var own = (await tutors.Subjects(tutor.Id)).Select(one => one.Id).ToHashSet();
        var part = Parts.Of(await subjects.Offered(tutor.MunicipalityId), index, PerPage);
        return new Page(head)
            .Grid(2, part.Items.Select(one => Button.To((own.Contains(one.Id) ? "✓ " : "") + one.Name, tick(one.Id, !own.Contains(one.Id), part.Index))))
            .Row(part.Turns(turnTo));
    }

    public Task Tick(TutorRow tutor, long subject, bool on) => on ? tutors.AddSubject(tutor.Id, subject) : tutors.RemoveSubject(tutor.Id, subject);
}
