using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>
/// Decides what a message answers. Only the page on top takes it without a word; when another page lies over the question,
/// a text or file is offered («Записать «512» как …?»), never silently taken and never lost.
/// </summary>
public sealed class OpenQuestions(
    IServiceProvider services, Destinations destinations, RouteCodec codec, ExpectationStore expectations, CurrentSession current)
{
    public async Task<Outcome> Take(MessageIn message, ChatRow chat, Turn turn)
    {
        var open = await expectations.Of(chat.Id);
        if (open.FirstOrDefault(expectation => expectation.OutboxId == chat.TopOutboxId) is { } top && await IsFor(top, message, turn))
            return await Give(message, top, confirmed: false, turn);
        var waiting = open.FirstOrDefault(expectation => Find(expectation) is var (receiver, _) && receiver.Accepts(message));
        return message switch
        {
            TextIn text when waiting is not null => await Offer(text.Text, waiting, turn),
            FileIn file when waiting is not null => await Offer(file, waiting, turn),
            FileIn file when await services.GetRequiredService<UnaskedFiles>().Offer(file, open, turn.Member) is { } whatFor => whatFor,
            _ => Outcome.Decline(RuntimePages.Unexpected(message)),
        };
    }

    /// <summary>The person changed a message that has long been read: says so, and asks again what is being asked.</summary>
    public async Task<Outcome> NoteEdit(ChatRow chat, Turn turn)
    {
        var open = await expectations.Of(chat.Id);
        return open.FirstOrDefault(expectation => expectation.OutboxId == chat.TopOutboxId) is { } top
            && await AskAgain(top, turn) is Outcome.Shown asked
                ? Outcome.Show(asked.Page.After(RuntimePages.NotReadAgain))
                : Outcome.Show(RuntimePages.Edited());
    }

    /// <summary>Gives what was offered to its receiver, or says that the question is closed by now. Of several files the last one's answer is shown.</summary>
    public async Task<Outcome> TakeOffered(ExpectationRow expectation, bool confirmed, Turn turn)
    {
        if (expectation.OfferedFiles is not { } files)
            return await Give(new TextIn(string.Empty, expectation.Offered!), expectation, confirmed, turn);

        var outcome = Outcome.Refused;
        foreach (var file in OfferedFiles.Read(files))
        {
            outcome = await Give(file, expectation, confirmed, turn);
            if (outcome is not Outcome.Shown)
                return outcome;
        }

        await expectations.Withdraw(expectation.ChatId, expectation.Slot);
        return outcome;
    }

    public async Task<Outcome> AskAgain(ExpectationRow expectation, Turn turn) =>
        Find(expectation) is var (receiver, route) ? await receiver.Open(route, turn) : Outcome.Show(RuntimePages.OldButton());

    // A page that asks for nothing takes what it understands and leaves the rest to the questions under it.
    private async Task<bool> IsFor(ExpectationRow top, MessageIn message, Turn turn) =>
        Find(top) is not var (receiver, route) || receiver.Accepts(message) || await receiver.WhatIsAsked(route, turn) is not null;

    private async Task<Outcome> Give(MessageIn message, ExpectationRow expectation, bool confirmed, Turn turn)
    {
        if (Find(expectation) is not var (receiver, route))
            return Outcome.Show(RuntimePages.OldButton());

        var outcome = await receiver.Receive(route, message, confirmed, turn);
        if (outcome is Outcome.Doubt doubt && message is TextIn text)
            return await Doubt(text.Text, expectation, doubt);
        if (outcome is Outcome.Redirect or Outcome.Refusal)
            await expectations.Clear(expectation.ChatId, expectation.Slot);
        return outcome;
    }

    private async Task<Outcome> Offer(string text, ExpectationRow expectation, Turn turn)
    {
        if (Find(expectation) is not var (receiver, route) || await receiver.WhatIsAsked(route, turn) is not { } asking)
        {
            await expectations.Clear(expectation.ChatId, expectation.Slot);
            return Outcome.Show(RuntimePages.Unexpected(new TextIn(string.Empty, text)));
        }

        var offer = current.Session.NewId();
        await expectations.Offer(expectation.ChatId, expectation.Slot, offer, text);
        return Outcome.Show(new Page($"Записать «{CodePoints.Shorten(text, 200)}» как {asking.As}?")
            .Row(Button.To("Да", new AcceptOffer(offer)), Button.To("Нет", new DeclineOffer(offer))));
    }

    private async Task<Outcome> Offer(FileIn file, ExpectationRow expectation, Turn turn)
    {
        var (receiver, route) = Find(expectation)!.Value;
        if (await receiver.WhatIsAsked(route, turn) is not { } asking)
        {
            await expectations.Clear(expectation.ChatId, expectation.Slot);
            return Outcome.Decline(RuntimePages.Unexpected(file));
        }

        var files = OfferedFiles.With(file, expectation.OfferedFiles);
        var offer = current.Session.NewId();
        var words = OfferedFiles.Words(files);
        await expectations.OfferFiles(expectation.ChatId, expectation.Slot, offer, words, OfferedFiles.Write(files));
        return Outcome.Show(new Page($"Взять {words} как {asking.As}?")
            .Row(Button.To("Да", new AcceptOffer(offer)), Button.To("Нет", new DeclineOffer(offer))));
    }

    // The page of the doubt expects too: a person who sees the mistake simply types the right thing.
    private async Task<Outcome> Doubt(string text, ExpectationRow expectation, Outcome.Doubt doubt)
    {
        var offer = current.Session.NewId();
        await expectations.Offer(expectation.ChatId, expectation.Slot, offer, text);
        return Outcome.Show(new Page(doubt.Question)
            .Row(Button.To(doubt.Yes, new AcceptOffer(offer, Sure: true)), Button.To(doubt.No, new DeclineOffer(offer)))
            .Expecting(expectation.Slot, codec.Decode(expectation.Receiver)!));
    }

    private (IReceiver Receiver, ChatRoute Route)? Find(ExpectationRow expectation) =>
        codec.Decode(expectation.Receiver) is { } route && services.GetRequiredService(destinations.For(route)) is IReceiver receiver
            ? (receiver, route)
            : null;
}
