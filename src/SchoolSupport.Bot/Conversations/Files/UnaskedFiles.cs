using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Conversations;

/// <summary>What a file that nobody asked for may be meant for.</summary>
/// <param name="Caption">On the button: what is then done with it.</param>
/// <param name="Receiver">The page that would have asked for it, and takes it.</param>
public sealed record FileUse(string Caption, ChatRoute Receiver);

/// <summary>A feature that takes files of a kind, asked or not.</summary>
public interface IFileUse
{
    /// <summary>Null when the feature has no use for this file of this person.</summary>
    FileUse? Find(FileIn file, Member member);
}

/// <summary>The file is meant for this: the number of the use among those offered.</summary>
/// <param name="Offer">The offer; a newer file makes it void.</param>
/// <param name="Use">From 0.</param>
[RouteCode("in.file")]
public sealed record UseFile(long Offer, int Use) : ChatRoute;

/// <summary>
/// Files that come while nothing is asked: people send an order first and look for the place afterwards. The file waits, and they say
/// by a button what it is.
/// </summary>
public sealed class UnaskedFiles(IEnumerable<IFileUse> uses, ExpectationStore expectations, RouteCodec codec, CurrentSession current)
{
    private const string Slot = "unasked file";
    // No message asks for it, so that no typed text is ever taken for an answer.
    private const long NoMessage = 0;

    /// <summary>Asks what the file is; null when it can be nothing.</summary>
    /// <param name="earlier">What is open in the chat.</param>
    public async Task<Outcome?> Offer(FileIn file, IReadOnlyList<ExpectationRow> earlier, Member member)
    {
        var offered = Of(file, member);
        if (offered.Count == 0)
            return null;
        var files = OfferedFiles.With(file, earlier.FirstOrDefault(row => row.Slot == Slot)?.OfferedFiles);
        var offer = current.Session.NewId();
        var words = OfferedFiles.Words(files);
        await expectations.Put(member.ChatId, Slot, codec.Encode(new UseFile(0, 0)), NoMessage);
        await expectations.OfferFiles(member.ChatId, Slot, offer, words, OfferedFiles.Write(files));
        return Outcome.Show(new Page($"Вы прислали {words}. Что с этим сделать?")
            .Grid(1, offered.Select((use, index) => Button.To(use.Caption, new UseFile(offer, index))))
            .Row(Button.To("Ничего", new Home())));
    }

    public IReadOnlyList<FileUse> Of(FileIn file, Member member) => [.. uses.Select(use => use.Find(file, member)).OfType<FileUse>()];
}

public sealed class UseFileCommand(ExpectationStore expectations, UnaskedFiles unasked, Destinations destinations, IServiceProvider services)
    : Command<UseFile, ExpectationRow>
{
    protected override async Task<ExpectationRow?> Admit(UseFile route, Turn turn) =>
        turn.Visitor is Member && await expectations.FindOffer(turn.Visitor.ChatId, route.Offer) is { OfferedFiles: not null } offered ? offered : null;

    protected override async Task<Outcome> Run(ExpectationRow subject, UseFile route, Turn turn)
    {
        var outcome = Outcome.Refused;
        foreach (var file in OfferedFiles.Read(subject.OfferedFiles!))
            if (unasked.Of(file, turn.Member).ElementAtOrDefault(route.Use) is { } use)
                outcome = await ((IReceiver)services.GetRequiredService(destinations.For(use.Receiver))).Receive(use.Receiver, file, confirmed: false, turn);
        await expectations.Clear(subject.ChatId, subject.Slot);
        return outcome;
    }
}
