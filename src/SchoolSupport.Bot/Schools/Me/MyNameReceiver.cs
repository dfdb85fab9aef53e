using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;
using PersonRow = SchoolSupport.Storage.Schools.PersonRow;

namespace SchoolSupport.Bot.Schools;

public sealed class MyNameReceiver(PersonStore people) : Receiver<MyName, PersonRow>
{
    internal const string Slot = "my name";

    protected override Task<PersonRow?> Admit(MyName route, Turn turn) => people.Find(turn.Member.PersonId);

    protected override async Task<Outcome> Receive(PersonRow subject, MyName route, MessageIn message, bool confirmed, Turn turn)
    {
        if (!PersonName.TryParse(((TextIn)message).Text, out var name, out var problem))
            return Outcome.Show((await AskAgain(subject, route, turn)).After(Html.Plain(problem)));

        await people.SetName(subject.Id, name.Text);
        return subject.Name is null ? Outcome.GoTo(new Home()) : Outcome.GoTo(new WhoAmI());
    }

    protected override Asking Ask(PersonRow subject, MyName route) => new($"Напишите, пожалуйста, ваше имя.", "ваше имя");

    protected override Task<Page> AskAgain(PersonRow subject, MyName route, Turn turn) => Task.FromResult(
        new Page(subject.Name is { } known
            ? (Html)$"Сейчас вы записаны так: <b>{known}</b>. Напишите имя, как правильно."
            : $"Как вас зовут? Напишите, пожалуйста, фамилию, имя и отчество.")
            .Row(Button.To(subject.Name is null ? "Позже" : "Оставить как есть", new StopAsking(AskedFor.MyName)))
            .Expecting(Slot, route));
}
