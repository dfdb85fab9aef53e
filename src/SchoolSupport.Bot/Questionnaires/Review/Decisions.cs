using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Questionnaires.Review;

/// <summary>Tells the directors of a school what the coordinator decided.</summary>
public sealed class DirectorNews(MembershipStore memberships, Outgoing outgoing)
{
    public Task Accepted(OpenedResponse response) => Tell(
        response,
        new Page($"✓ Координатор принял анкету «{Title(response)}». Спасибо!")
            .Row(Button.To("Посмотреть ответы", new ViewResponse(response.Id)), Button.To("Меню", new Home())));

    public Task Returned(OpenedResponse response, string reason) => Tell(
        response,
        new Page($"Координатор вернул анкету «{Title(response)}»: «{reason}»\nИсправьте, пожалуйста, и отправьте снова. Остальные ответы на месте.")
            .Row(Button.To("Исправить анкету", new ContinueQuestionnaire(response.Id)), Button.To("Меню", new Home())));

    /// <summary>Somebody answered from the director's words, who may see something to correct.</summary>
    public Task Answered(OpenedResponse response, string coordinator) => Tell(
        response,
        new Page($"Анкета «{Title(response)}» заполнена и отправлена с ваших слов. Записал координатор: {coordinator}. Посмотрите, пожалуйста, всё ли верно; если нет, попросите вернуть.")
            .Row(Button.To("Посмотреть ответы", new ViewResponse(response.Id)), Button.To("Меню", new Home())));

    private async Task Tell(OpenedResponse response, Page page)
    {
        foreach (var director in await memberships.DirectorsOf(response.Row.SchoolId))
            await outgoing.Tell(director, page);
    }

    private static string Title(OpenedResponse response) => CodePoints.Shorten(response.Row.CampaignTitle, 80);
}

internal sealed class AcceptResponseCommand(OpenedResponses responses, ResponseStore store, DirectorNews news) : Command<AcceptResponse, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(AcceptResponse route, Turn turn) => responses.ToDecide(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, AcceptResponse route, Turn turn)
    {
        if (subject.Row.ClosedAt is not null || !await store.Accept(subject.Id, turn.Member.PersonId))
            return Outcome.GoTo(new ReviewResponse(subject.Id));

        await news.Accepted(subject);
        return Outcome.GoTo(new ReviewResponse(subject.Id), "Принято, школа узнала.");
    }
}

/// <summary>«Вернуть с причиной»: the reason goes to the director as it is typed.</summary>
internal sealed class ReturnResponseReceiver(OpenedResponses responses, ResponseStore store, DirectorNews news) : Receiver<ReturnResponse, OpenedResponse>
{
    private const string Slot = "return reason";
    private const int MostSigns = 500;

    protected override Task<OpenedResponse?> Admit(ReturnResponse route, Turn turn) => responses.ToDecide(route.Response, turn);

    protected override async Task<Outcome> Receive(OpenedResponse subject, ReturnResponse route, MessageIn message, bool confirmed, Turn turn)
    {
        var reason = SentText.OneLine(((TextIn)message).Text);
        if (reason.Length == 0 || CodePoints.Count(reason) > MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужно короче: до {MostSigns} знаков."));
        if (!CanReturn(subject) || !await store.Return(subject.Id, turn.Member.PersonId, reason))
            return Outcome.GoTo(new ReviewResponse(subject.Id), "Эту анкету сейчас не вернуть.");

        await news.Returned(subject, reason);
        return Outcome.GoTo(new ReviewResponse(subject.Id), "Возвращено, школа узнала.");
    }

    protected override Asking Ask(OpenedResponse subject, ReturnResponse route) =>
        new($"Напишите причину одним предложением.", $"причину возврата анкеты школе «{subject.Row.SchoolName}»");

    protected override Task<Page> AskAgain(OpenedResponse subject, ReturnResponse route, Turn turn)
    {
        var back = Button.To("‹ Не возвращать", new ReviewResponse(subject.Id));
        return Task.FromResult(CanReturn(subject)
            ? new Page($"<b>{subject.Row.SchoolName}</b>: почему возвращаете? Напишите одно предложение, его увидит директор.")
                .Row(back)
                .Expecting(Slot, new ReturnResponse(subject.Id))
            : new Page($"Эту анкету сейчас не вернуть: она не отправлена или уже закрыта.").Row(back));
    }

    private static bool CanReturn(OpenedResponse response) => response.Row.State.IsHandedIn() && response.Row.ClosedAt is null;
}
