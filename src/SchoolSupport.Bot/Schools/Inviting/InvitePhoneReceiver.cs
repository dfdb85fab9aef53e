using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>Takes the phone of a person just entered, and sends the link. The same person's contact can be sent instead.</summary>
public sealed class InvitePhoneReceiver(PeopleSight sight, PersonStore people, InvitationLetters letters, ExpectationStore expectations)
    : Receiver<InvitePhone, SeenPerson>
{
    internal const string Slot = "invited phone";

    protected override Task<SeenPerson?> Admit(InvitePhone route, Turn turn) => sight.FindToChange(route.Membership, turn);

    public override bool Accepts(MessageIn message) => message is TextIn or ContactIn;

    protected override async Task<Outcome> Receive(SeenPerson subject, InvitePhone route, MessageIn message, bool confirmed, Turn turn)
    {
        var text = message is ContactIn contact ? contact.PhoneNumber : ((TextIn)message).Text;
        if (!PhoneNumber.TryParse(text, out var phone, out var problem))
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Html.Plain(problem)));

        await people.SetPhone(subject.Line.PersonId, Phones.ToStore(phone));
        await expectations.Clear(turn.Visitor.ChatId, Slot);
        await letters.Send(subject, turn);
        var now = (await sight.Find(route.Membership, turn))!;
        return Outcome.Show(PersonCardScreen.Card(now, turn).After($"Готово. Перешлите сообщение выше: в нём личная ссылка."));
    }

    protected override Asking Ask(SeenPerson subject, InvitePhone route) =>
        new($"Напишите, пожалуйста, номер телефона или пропустите этот шаг.", $"телефон: {subject.Name}");

    protected override Task<Page> AskAgain(SeenPerson subject, InvitePhone route, Turn turn) => Task.FromResult(
        new Page(Html.Lines([$"<b>{subject.Name}</b>, {subject.Title}.", $"Номер телефона, если он пригодится для связи: +7 912 345-67-89."]))
            .Row(Button.To("Без телефона", new NewLink(route.Membership, subject.Line.InvitationId ?? 0)))
            .Expecting(Slot, route));
}
