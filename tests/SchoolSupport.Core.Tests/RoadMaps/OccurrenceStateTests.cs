using FsCheck;
using FsCheck.Fluent;
using SchoolSupport.Core.RoadMaps;

namespace SchoolSupport.Core.Tests.RoadMaps;

public class OccurrenceStateTests
{
    private static readonly OccurrenceState[] States = Enum.GetValues<OccurrenceState>();
    private static readonly OccurrenceStep[] Steps = Enum.GetValues<OccurrenceStep>();

    [Theory]
    [InlineData(OccurrenceState.Planned, OccurrenceStep.Submit, OccurrenceState.Submitted)]
    [InlineData(OccurrenceState.Returned, OccurrenceStep.Submit, OccurrenceState.Submitted)]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.Accept, OccurrenceState.Accepted)]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.Return, OccurrenceState.Returned)]
    [InlineData(OccurrenceState.Accepted, OccurrenceStep.Return, OccurrenceState.Returned)]
    [InlineData(OccurrenceState.Planned, OccurrenceStep.ConfirmOnBehalf, OccurrenceState.Accepted)]
    [InlineData(OccurrenceState.Returned, OccurrenceStep.Withdraw, OccurrenceState.Withdrawn)]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.Withdraw, OccurrenceState.Withdrawn)]
    [InlineData(OccurrenceState.Withdrawn, OccurrenceStep.Restore, OccurrenceState.Planned)]
    [InlineData(OccurrenceState.Returned, OccurrenceStep.MoveDate, OccurrenceState.Returned)]
    [InlineData(OccurrenceState.Planned, OccurrenceStep.Reassign, OccurrenceState.Planned)]
    [InlineData(OccurrenceState.Planned, OccurrenceStep.AskForTime, OccurrenceState.Planned)]
    public void A_step_that_is_possible_leads_on(OccurrenceState from, OccurrenceStep step, OccurrenceState to) => Assert.Equal(to, from.After(step));

    [Theory]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.Submit, StepRefusal.InReview)]
    [InlineData(OccurrenceState.Accepted, OccurrenceStep.Submit, StepRefusal.AlreadyAccepted)]
    [InlineData(OccurrenceState.Accepted, OccurrenceStep.Accept, StepRefusal.AlreadyAccepted)]
    [InlineData(OccurrenceState.Accepted, OccurrenceStep.Withdraw, StepRefusal.AlreadyAccepted)]
    [InlineData(OccurrenceState.Planned, OccurrenceStep.Accept, StepRefusal.NothingToReview)]
    [InlineData(OccurrenceState.Returned, OccurrenceStep.Return, StepRefusal.NothingToReview)]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.MoveDate, StepRefusal.InReview)]
    [InlineData(OccurrenceState.Submitted, OccurrenceStep.AskForTime, StepRefusal.InReview)]
    [InlineData(OccurrenceState.Withdrawn, OccurrenceStep.Submit, StepRefusal.IsWithdrawn)]
    [InlineData(OccurrenceState.Withdrawn, OccurrenceStep.Withdraw, StepRefusal.IsWithdrawn)]
    [InlineData(OccurrenceState.Accepted, OccurrenceStep.Restore, StepRefusal.NotWithdrawn)]
    public void A_step_that_is_impossible_says_why(OccurrenceState from, OccurrenceStep step, StepRefusal why) => Assert.Equal(why, from.Refuses(step));

    [Fact]
    public void A_step_has_either_a_next_state_or_a_reason_against_it() =>
        Assert.All(States, state => Assert.All(Steps, step => Assert.Equal(state.Refuses(step) is null, state.After(step) is not null)));

    [Fact]
    public void Whatever_is_tried_only_a_coordinators_step_leads_to_accepted() => Prop.ForAll(
        Gen.Elements(Steps).ListOf().ToArbitrary(),
        steps =>
        {
            OccurrenceState state = OccurrenceState.Planned;
            foreach (OccurrenceStep step in steps)
            {
                OccurrenceState before = state;
                state = state.After(step) ?? state;
                if (state == OccurrenceState.Accepted && before != state && step is not (OccurrenceStep.Accept or OccurrenceStep.ConfirmOnBehalf)) return false;
                if (step == OccurrenceStep.Accept && before != OccurrenceState.Submitted && state != before) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
}
