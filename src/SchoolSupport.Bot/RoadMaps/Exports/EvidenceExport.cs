using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Pieces;
using SchoolSupport.Bot.Work;
using SchoolSupport.Core.Text;
using SchoolSupport.Documents.RoadMaps;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Conversations;
using SchoolSupport.Storage.RoadMaps;

namespace SchoolSupport.Bot.RoadMaps.Exports;

/// <summary>
/// Makes an archive of evidence in volumes that the messenger takes, telling how far it is. Begun again after a crash it makes the same
/// volumes, which are sent once, by the transaction that ends the work.
/// </summary>
internal sealed class EvidenceExport(
    Database database, FileFolder files, WorkProgress progress, IServiceScopeFactory scopes, IOptions<EvidenceSettings> settings, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "evidence archive";
    private const string MediaType = "application/zip";
    private const long Million = 1_000_000;

    public string Kind => WorkKind;

    public WorkSign Sign => WorkSign.SendingFile;

    public async Task<WorkEnding> Work(WorkItem item, CancellationToken cancellation)
    {
        var (planId, schoolId) = Read(item.Payload);
        if (await Order(item, planId, schoolId, cancellation) is not { } order)
            return (_, _) => Task.FromResult(NotYours());
        var plan = await Plan(order, cancellation);
        if (plan.Submissions.Count == 0)
            return (_, _) => Task.FromResult(new Page($"<b>{order.Title}</b>\nПодтверждений пока нет.").Row(Button.To("Меню", new Home())));

        var message = await progress.Announce(item, Telling(0, 0));
        await using var telling = progress.Begin(item, message, Telling);
        var volumes = await Make(plan, telling, cancellation);
        await telling.Stop();
        return (scope, turn) => Send(scope, new ArchivedOrder(order, planId, schoolId, volumes, message), turn);
    }

    public Page Failed(string errorId) => MadeFiles.NotMade("Архив собрать", "администратору", errorId);

    private static (long Plan, long School) Read(string payload)
    {
        var parts = payload.Split('/');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static Page Telling(int done, int total) => new(total == 0
        ? (Html)$"Собираю архив подтверждений…"
        : (Html)$"Собираю архив подтверждений…\n{ProgressBar.Of(done, total)} {done} из {total}");

    private static Page NotYours() => new Page($"Эти подтверждения вам больше не открыты, поэтому архива не будет.").Row(Button.To("Меню", new Home()));

    private async Task<ArchiveOrder?> Order(WorkItem item, long planId, long schoolId, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSession>().Session = session;
        return item.ChatId is { } id && await new ChatStore(session).Find(id) is { } chat && Visitors.Of(chat) is Member member
            ? await scope.ServiceProvider.GetRequiredService<ArchiveOrders>().Find(planId, schoolId, new Turn(member, clock.GetUtcNow()))
            : null;
    }

    private async Task<EvidenceArchivePlan> Plan(ArchiveOrder order, CancellationToken cancellation)
    {
        await using var session = await database.Read(cancellation);
        var pieces = await new PlanReportStore(session).HandedIn(order.MunicipalityId, order.PlanId, order.SchoolId);
        return EvidenceArchivePlan.Of(order.Title, pieces, TimeZoneInfo.FindSystemTimeZoneById(order.TimeZone), files.Has);
    }

    private async Task<IReadOnlyList<SavedContent>> Make(EvidenceArchivePlan plan, WorkProgress.Telling telling, CancellationToken cancellation)
    {
        // With room for longer numbers in the list than there will be.
        var reserved = EvidenceArchive.SizeOf(ListOf(plan, _ => 9999, 9999));
        var dealt = EvidenceArchive.Deal(plan.Items, settings.Value.VolumeMegabytes * Million, reserved);
        var volumes = dealt.Count == 0 ? [[]] : dealt;
        var numbers = volumes.SelectMany((volume, index) => volume.Select(item => (item.Path, Number: index + 1))).ToDictionary(one => one.Path, one => one.Number);
        var contents = ListOf(plan, item => numbers.TryGetValue(item.Path, out var number) ? number : null, volumes.Count);
        var saved = new List<SavedContent>();
        var (done, total) = (0, numbers.Count);
        foreach (var volume in volumes)
        {
            var items = volume.Select(item =>
            {
                telling.Report(done++, total);
                return item;
            });
            saved.Add(await files.Make(output => EvidenceArchive.Write(output, items.Prepend(contents), files.Open, cancellation), cancellation));
            WorkPoints.Pass(WorkPoints.PartMade);
        }

        return saved;
    }

    private static ArchiveItem.Written ListOf(EvidenceArchivePlan plan, Func<ArchiveItem, int?> volumeOf, int volumes) =>
        new(ArchiveContents.Name, plan.Items.Max(item => (DateTime?)item.At) ?? DateTime.MinValue, ArchiveContents.Of(plan, volumeOf, volumes));

    private static async Task<Page> Send(IServiceProvider scope, ArchivedOrder made, Turn turn)
    {
        if (await scope.GetRequiredService<ArchiveOrders>().Find(made.PlanId, made.SchoolId, turn) is null)
            return NotYours();

        var outgoing = scope.GetRequiredService<Outgoing>();
        if (made.Message is { } message)
            await outgoing.Replace(turn.Visitor.Chat, message, new Page($"Архив подтверждений собран: {Plural.Count(made.Volumes.Count, "том", "тома", "томов")}."));
        for (var i = 0; i < made.Volumes.Count - 1; i++)
            await outgoing.Show(turn.Visitor.Chat, await Volume(scope, made, i, turn));
        return (await Volume(scope, made, made.Volumes.Count - 1, turn)).Row(Button.To("Меню", new Home()));
    }

    private static async Task<Page> Volume(IServiceProvider scope, ArchivedOrder made, int index, Turn turn)
    {
        var number = made.Volumes.Count > 1 ? $" том {index + 1} из {made.Volumes.Count}" : string.Empty;
        var name = $"Подтверждения {ArchiveNames.Folder(made.Order.Title)} {turn.Today:yyyy-MM-dd}{number}.zip";
        return await new Page($"<b>{CodePoints.Shorten(made.Order.Title, 200)}</b>: подтверждения на {RussianDate.DayMonth(turn.Today)}{(number.Length > 0 ? $", {number.Trim()}" : "")}.")
            .With(made.Volumes[index], name, MediaType, scope, turn);
    }

    private sealed record ArchivedOrder(ArchiveOrder Order, long PlanId, long SchoolId, IReadOnlyList<SavedContent> Volumes, long? Message);
}
