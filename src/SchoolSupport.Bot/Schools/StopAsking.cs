using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Schools;

/// <summary>What a page of this feature may be asking for. The numbers travel in buttons, so they never change.</summary>
public enum AskedFor
{
    MyName = 0,
    InvitedPerson = 1,
    PeopleList = 2,
    Municipality = 3,
}

/// <summary>«Отмена» under a question: it alone is closed; a questionnaire that waits for an answer goes on waiting.</summary>
[RouteCode("i.stop")]
public sealed record StopAsking(AskedFor What) : ChatRoute;

public sealed class StopAskingCommand(ExpectationStore expectations) : Command<StopAsking, Member>
{
    protected override Task<Member?> Admit(StopAsking route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Outcome> Run(Member subject, StopAsking route, Turn turn)
    {
        foreach (var slot in Slots(route.What))
            await expectations.Clear(subject.ChatId, slot);
        return Outcome.GoTo(Next(route.What, subject));
    }

    private static string[] Slots(AskedFor what) => what switch
    {
        AskedFor.MyName => [MyNameReceiver.Slot],
        AskedFor.PeopleList => [LoadPeopleReceiver.Slot],
        AskedFor.Municipality => [NewMunicipalityReceiver.Slot],
        _ => [InviteToSchoolReceiver.Slot, InviteByNameReceiver.Slot, InvitePhoneReceiver.Slot],
    };

    private static ChatRoute Next(AskedFor what, Member member) => what switch
    {
        AskedFor.MyName => member.Name.Length == 0 ? new Home() : new WhoAmI(),
        AskedFor.Municipality => new MunicipalityList(),
        _ => member.Acting.Membership.MunicipalityId is null ? new MunicipalityList() : new PeopleList(),
    };
}
