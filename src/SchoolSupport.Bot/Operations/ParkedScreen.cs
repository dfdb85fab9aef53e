using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Storage.Operations;

namespace SchoolSupport.Bot.Operations;

public sealed class ParkedScreen(ParkedStore parked) : Screen<ParkedPage, ParkedMessage>
{
    protected override async Task<ParkedMessage?> Admit(ParkedPage route, Turn turn) =>
        Administrators.Only(turn) is null ? null : await parked.Find(route.Message);

    protected override Task<Page> Show(ParkedMessage subject, ParkedPage route, Turn turn) => Task.FromResult(new Page(Html.Lines([
        $"<b>Отложенное сообщение</b>",
        $"Кому: {ParkedWords.Receiver(subject)}",
        $"Что это: {ParkedWords.Kind(subject)}",
        $"Написано {Elapsed.Ago(turn.Now - subject.CreatedAt)}, отложено {Elapsed.Ago(turn.Now - subject.ParkedAt)}, попыток: {subject.Attempts}",
        $"Причина: <code>{subject.Error}</code>",
        $"",
        $"Сам текст здесь не показан: в нём могут быть чужие ответы."]))
        .Row(Button.To("Отправить ещё раз", new RetryParked(subject.Id)), Button.To("Убрать", new DropParked(subject.Id)))
        .Row(Button.To("‹ Исходящие", new OutboxPage())));
}
