using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Pieces;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Announcements;
using SchoolSupport.Storage.Pieces;

namespace SchoolSupport.Bot.Tests.Announcements;

/// <summary>Announcements in a town.</summary>
internal static class AnnouncementTown
{
    public const string Text = "Уважаемые директора! Совещание переносится на четверг, 15:00.";

    /// <summary>A town whose pages stay as they are, so that storyboards do not depend on the moment of a look.</summary>
    public static TownOptions Still => new() { Services = services => services.Remove(services.Last(IsLivePages)) };

    /// <summary>The same, where the test itself leads the long work: <see cref="Sends"/>.</summary>
    public static TownOptions ByHand => new()
    {
        Services = services =>
        {
            services.Remove(services.Last(IsLivePages));
            services.Remove(services.Last(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(WorkDispatcher)));
        },
    };

    /// <summary>Sends what is given to be sent, and waits until all of it has arrived.</summary>
    public static async Task Sends(this Town town)
    {
        var id = await town.Announcement();
        while (await town.Sending().Next(id.ToString(CultureInfo.InvariantCulture), CancellationToken.None))
        {
        }

        await town.Until(async () => await town.Tally(id) is { Waiting: 0 }, "the announcement to arrive");
        await town.Quiet();
    }

    /// <summary>Writes the reminders of today.</summary>
    public static async Task Reminds(this Town town)
    {
        var work = new RemindReceiversWork(town.Database, town.BotServices.GetRequiredService<IServiceScopeFactory>());
        var today = DateOnly.FromDateTime(town.Clock.GetUtcNow().Date);
        while (await work.Next(RemindReceiversWork.Order(await town.Announcement(), today), CancellationToken.None))
        {
        }
    }

    /// <summary>Opens a new draft from the menu and writes the text.</summary>
    public static async Task Writes(this Actor coordinator, string text = Text)
    {
        await coordinator.Says("/announce");
        await coordinator.Presses("Написать объявление");
        await coordinator.Says(text);
    }

    /// <summary>Looks at what is written, and sends it.</summary>
    public static async Task SendsIt(this Actor coordinator)
    {
        await coordinator.Presses("Посмотреть и отправить");
        await coordinator.Presses("Отправить ·");
    }

    /// <summary>A coordinator's announcement that has reached a director.</summary>
    public static async Task<(Actor Coordinator, Actor Director, long Id)> Announced(this Town town, string text = Text)
    {
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes(text);
        await coordinator.SendsIt();
        await director.Receives("Объявление");
        return (coordinator, director, await town.Announcement());
    }

    /// <summary>The id of the only announcement.</summary>
    public static async Task<long> Announcement(this Town town) => Assert.Single(await town.Look(session => session.Query<long>("select id from announcement")));

    public static Task<AnnouncementRow> Row(this Town town, long id) => town.Look(async session => (await new AnnouncementStore(session).Find(id))!);

    public static Task<AnnouncementTally> Tally(this Town town, long id) => town.Look(session => new ReceiverStore(session).Tally(id));

    public static Task<IReadOnlyList<SentPiece>> Pieces(this Town town, long id) => town.Look(session => new AnnouncementPieceStore(session).Of(id));

    /// <summary>An announcement to the directors, given to be sent past the pages; nobody sends it yet.</summary>
    public static Task<long> Given(this Town town, Actor coordinator, string text = Text) => town.InTurn(async session =>
    {
        var (store, audience) = (new AnnouncementStore(session), new AnnouncementAudienceStore(session));
        var id = await store.Begin(town.Municipality, coordinator.PersonId);
        await new AnnouncementPieceStore(session).Add(id, new NewPiece(PieceKind.Text, coordinator.PersonId) { Body = text });
        Assert.True(await store.Send(id, (await store.Find(id))!.Version, coordinator.PersonId));
        var people = (await audience.Of(id, coordinator.PersonId)).Of(await audience.Candidates(town.Municipality));
        await new ReceiverStore(session).Write(id, town.Municipality, people);
        return id;
    });

    /// <summary>The work that sends, to be led by the test.</summary>
    public static SendAnnouncementWork Sending(this Town town) => new(town.Database, town.BotServices.GetRequiredService<IServiceScopeFactory>());

    // A hosted singleton is registered by what makes it.
    private static bool IsLivePages(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.Method.ReturnType == typeof(LivePages);
}
