using SchoolSupport.Bot.Consultations.Booking;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Reminders;

namespace SchoolSupport.Bot.Consultations.Waitlist;

/// <summary>Joins the line once. Who joins although there are free times waits for others than those.</summary>
internal sealed class JoinWaitingCommand(WaitingStore waiting, TutorStore tutors, TimeSearch search, NoticeStore notices) : Command<JoinWaiting, Member>
{
    protected override Task<Member?> Admit(JoinWaiting route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Outcome> Run(Member subject, JoinWaiting route, Turn turn)
    {
        if (route.Tutor != 0 && await tutors.Find(route.Tutor) is { EndedAt: not null })
            return Outcome.Show(NobodyPage.Of(new Wish(route.Subject, route.Tutor)));
        var before = (await waiting.OfPerson(subject.PersonId)).Select(row => row.Id).ToList();
        if (await waiting.Join(new NewWaiting(subject.Acting.Id, NullIfZero(route.Subject), NullIfZero(route.Tutor))) is not { } id)
            return Outcome.Refused;
        if (!before.Contains(id) && (await search.All(new Wish(route.Subject, route.Tutor), turn)).Count > 0)
            await notices.TryAdd(WaitingOffers.WaitsForOthers(id), "times were free");
        return Outcome.GoTo(new MyWaiting(), "Вы в листе ожидания.");
    }

    private static long? NullIfZero(long id) => id == 0 ? null : id;
}

/// <summary>What the person waits for, and how many stand before them.</summary>
internal sealed class MyWaitingScreen(WaitingStore waiting, TutorStore tutors) : Screen<MyWaiting, Member>
{
    protected override Task<Member?> Admit(MyWaiting route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, MyWaiting route, Turn turn)
    {
        var rows = await waiting.OfPerson(subject.PersonId);
        if (rows.Count == 0)
        {
            return new Page($"<b>Лист ожидания</b>\nВы ничего не ждёте. Встать в очередь можно там, где выбирают день.")
                .Row(Button.To("Консультации", new ConsultationsHome()), Button.To("Меню", new Home()));
        }

        var lines = new List<Html>();
        foreach (var row in rows)
            lines.Add(await Line(row));
        return new Page(Html.Lines([(Html)$"<b>Лист ожидания</b>", .. lines, (Html)$"Когда время освободится, напишу и придержу его для вас. Ночью не бужу."]))
            .Grid(1, rows.Where(row => row.OfferedBookingId is not null).Select(row => Button.To($"Предложение: {What(row)}", new WaitingOffer(row.OfferedBookingId!.Value))))
            .Grid(1, rows.Select(row => Button.To($"Больше не жду: {What(row)}", new LeaveWaiting(row.Id))))
            .Row(Button.To("‹ Консультации", new ConsultationsHome()), Button.To("Меню", new Home()));
    }

    private async Task<Html> Line(WaitingRow row)
    {
        if (row.OfferedBookingId is not null)
            return $"• {What(row)}: есть предложение для вас";
        if (row.TutorId is { } tutor && await tutors.Find(tutor) is { EndedAt: not null })
            return $"• {What(row)}: тьютор больше не консультирует";
        var before = await waiting.Before(row);
        return before == 0 ? (Html)$"• {What(row)}: вы первые в очереди" : $"• {What(row)}: перед вами {Counted.People(before)}";
    }

    internal static string What(WaitingRow row) => (row.SubjectName, row.TutorName) switch
    {
        ({ } subject, { } tutor) => $"{subject}, {tutor}",
        ({ } subject, null) => subject,
        (_, var tutor) => ConsultationWords.Tutor(tutor),
    };
}

internal sealed class LeaveWaitingCommand(WaitingStore waiting, WaitingOffers offers) : Command<LeaveWaiting, WaitingRow>
{
    protected override async Task<WaitingRow?> Admit(LeaveWaiting route, Turn turn) =>
        Teachers.Acting(turn) is { } member && await waiting.Find(route.Waiting) is { } row && row.PersonId == member.PersonId ? row : null;

    protected override async Task<Outcome> Run(WaitingRow subject, LeaveWaiting route, Turn turn)
    {
        if (!await waiting.Leave(subject.Id))
            return Outcome.GoTo(new MyWaiting());
        await offers.Make(subject.MunicipalityId);
        return Outcome.GoTo(new MyWaiting(), "Больше не ждём.");
    }
}
