using System.Globalization;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires.Answering;
using SchoolSupport.Core.Questionnaires.Responses;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Questionnaires.Receipts;

/// <summary>«Квитанция (файл)»: the protocol of a submission as a document.</summary>
[RouteCode("q.paper")]
public sealed record SendReceipt(long Response) : ChatRoute;

/// <summary>Queues the work; the document comes as a message of its own.</summary>
public sealed class SendReceiptCommand(OpenedResponses responses, WorkQueue work) : Command<SendReceipt, OpenedResponse>
{
    protected override Task<OpenedResponse?> Admit(SendReceipt route, Turn turn) => responses.ToSee(route.Response, turn);

    protected override async Task<Outcome> Run(OpenedResponse subject, SendReceipt route, Turn turn)
    {
        if (!subject.Row.State.IsHandedIn())
            return Outcome.Say("Анкета открыта для ответов: квитанция будет, когда её отправят.");
        await work.AddUnlessOpen(ReceiptWork.WorkKind, subject.Id.ToString(CultureInfo.InvariantCulture), turn.Visitor.ChatId);
        return Outcome.Say("Готовлю квитанцию, пришлю сюда.");
    }
}
