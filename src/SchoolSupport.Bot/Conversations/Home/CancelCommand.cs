using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

public sealed class CancelCommand(ExpectationStore expectations) : Command<Cancel, Member>
{
    protected override Task<Member?> Admit(Cancel route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override async Task<Outcome> Run(Member subject, Cancel route, Turn turn)
    {
        await expectations.ClearAll(subject.ChatId);
        return Outcome.GoTo(new Home(), "Хорошо, вернёмся к этому позже. Всё сохранено.");
    }
}
