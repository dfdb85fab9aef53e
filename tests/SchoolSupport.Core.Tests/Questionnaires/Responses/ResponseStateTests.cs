using SchoolSupport.Core.Questionnaires.Responses;

namespace SchoolSupport.Core.Tests.Questionnaires.Responses;

public sealed class ResponseStateTests
{
    [Fact]
    public void A_response_moves_only_along_allowed_steps()
    {
        var allowed = from state in Enum.GetValues<ResponseState>()
                      from step in Enum.GetValues<ResponseStep>()
                      where state.After(step) is not null
                      select $"{state} {step} {state.After(step)}";
        Assert.Equal(
        [
            "NotStarted Answer Draft",
            "Draft Answer Draft",
            "Draft Submit Submitted",
            "Submitted Return Returned",
            "Submitted Accept Accepted",
            "Returned Answer Returned",
            "Returned Submit Submitted",
            "Accepted Return Returned",
        ], allowed);
    }

    [Fact]
    public void Only_an_open_response_can_be_answered() =>
        Assert.All(Enum.GetValues<ResponseState>(), state => Assert.Equal(state.IsOpen(), state.After(ResponseStep.Answer) is not null));
}
