using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>Which teacher: a part of the name or of the school may be typed.</summary>
internal sealed class BookForWhomReceiver(MembershipStore memberships) : Receiver<BookForWhom, OwnMunicipality>
{
    private const string Slot = "book for";
    private const int PerPage = 10;

    protected override Task<OwnMunicipality?> Admit(BookForWhom route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Receive(OwnMunicipality subject, BookForWhom route, MessageIn message, bool confirmed, Turn turn)
    {
        var words = SearchKey.Words(((TextIn)message).Text);
        var found = (await Teachers(subject.Id)).Where(line => words.Count > 0 && words.All(word => Key(line).Contains(word, StringComparison.Ordinal))).Take(PerPage).ToList();
        return Outcome.Show(found.Count == 0
            ? (await AskAgain(subject, route, turn)).After($"Такого учителя нет. Напишите часть фамилии или школы.")
            : new Page($"Кого записать?").Grid(1, found.Select(Choice)).Row(Button.To("Весь список", new BookForWhom())).Expecting(Slot, route));
    }

    protected override Asking Ask(OwnMunicipality subject, BookForWhom route) => new($"Напишите часть фамилии учителя или школы.", "поиск учителя");

    protected override async Task<Page> AskAgain(OwnMunicipality subject, BookForWhom route, Turn turn)
    {
        var part = Parts.Of(await Teachers(subject.Id), route.Part, PerPage);
        return new Page(part.Items.Count == 0
            ? (Html)$"Учителей пока нет: их приглашают директора или вы, в разделе «Люди»."
            : $"<b>Записать учителя</b>\nКого? Выберите или напишите часть фамилии или школы.")
            .Grid(1, part.Items.Select(Choice))
            .Row(part.Turns(to => new BookForWhom(to)))
            .Row(Button.To("‹ Консультации", new ConsultationDesk()))
            .Expecting(Slot, route);
    }

    private async Task<IReadOnlyList<PersonLine>> Teachers(long municipality) =>
        [.. (await memberships.People(municipality)).Where(line => line.Role == Role.Teacher.Code && line.EnteredAt is not null)];

    private static string Key(PersonLine line) => SearchKey.Of($"{line.Name} {line.SchoolName}");

    private static Button Choice(PersonLine line) => Button.To($"{line.Name ?? "Без имени"}, {line.SchoolName}", new BookForWith(line.MembershipId));
}

/// <summary>A teacher for whom a coordinator books.</summary>
internal sealed class BookedFor(MembershipStore memberships)
{
    public async Task<PersonLine?> Find(long membership, Turn turn) =>
        await memberships.Line(membership) is { EnteredAt: not null } line && line.Role == Role.Teacher.Code && line.MunicipalityId == turn.RunMunicipality() ? line : null;
}

internal sealed class BookForWithScreen(BookedFor teachers, TutorStore tutors) : Screen<BookForWith, PersonLine>
{
    private const int PerPage = 10;

    protected override Task<PersonLine?> Admit(BookForWith route, Turn turn) => teachers.Find(route.Teacher, turn);

    protected override async Task<Page> Show(PersonLine subject, BookForWith route, Turn turn)
    {
        var part = Parts.Of(await tutors.Open(subject.MunicipalityId!.Value), route.Part, PerPage);
        return new Page(part.Items.Count == 0
            ? (Html)$"Сейчас никто из тьюторов не принимает записи."
            : $"<b>{subject.Name}, {subject.SchoolName}</b>\nК какому тьютору?")
            .Grid(1, part.Items.Select(tutor => Button.To(ConsultationWords.TutorLine(tutor), new BookForTimes(route.Teacher, tutor.Id))))
            .Row(part.Turns(to => route with { Part = to }))
            .Row(Button.To("‹ Другой учитель", new BookForWhom()));
    }
}

internal sealed class BookForTimesScreen(BookedFor teachers, TutorStore tutors, FreeTimesStore free, BusyStore busy) : Screen<BookForTimes, PersonLine>
{
    private const int PerPage = 12;

    protected override Task<PersonLine?> Admit(BookForTimes route, Turn turn) => teachers.Find(route.Teacher, turn);

    protected override async Task<Page> Show(PersonLine subject, BookForTimes route, Turn turn)
    {
        var back = Button.To("‹ Другой тьютор", new BookForWith(route.Teacher));
        if (await tutors.Find(route.Tutor) is not { IsOpen: true } tutor || tutor.MunicipalityId != subject.MunicipalityId)
            return new Page($"Этот тьютор сейчас не принимает записи.").Row(back);
        var range = new TimeRange(turn.Now, turn.Now.AddDays(tutor.HorizonDays + 1));
        var own = await busy.OfPerson(subject.PersonId, range);
        var part = Parts.Of([.. (await free.Of([tutor], range)).Where(time => !own.Overlaps(time.Slot.Slot.Start, time.Slot.Slot.End))], route.Part, PerPage);
        var zone = DeskWords.Zone(turn);
        return new Page(part.Items.Count == 0
            ? (Html)$"У тьютора {ConsultationWords.Tutor(tutor.Name)} свободного времени нет."
            : $"<b>{subject.Name}</b> → {ConsultationWords.TutorLine(tutor)}\nВыберите время ({ZoneWords.Of(zone, turn.Now)}). Обоим я сразу напишу.")
            .Grid(2, part.Items.Select(time => Button.To(ConsultationWords.Begin(time.Slot.Slot.Start, zone), new BookFor(route.Teacher, route.Tutor, FiveMinutes.Of(time.Slot.Slot.Start)))))
            .Row(part.Turns(to => route with { Part = to }))
            .Row(back);
    }
}

/// <summary>Books for a teacher, beyond the limits too; both sides are told.</summary>
internal sealed class BookForCommand(
    BookedFor teachers, TutorStore tutors, FreeTimesStore free, BookingStore bookings, KeptTimeStore kept, BookingNews news, Outgoing outgoing) : Command<BookFor, PersonLine>
{
    protected override Task<PersonLine?> Admit(BookFor route, Turn turn) => teachers.Find(route.Teacher, turn);

    protected override async Task<Outcome> Run(PersonLine subject, BookFor route, Turn turn)
    {
        var times = new BookForTimes(route.Teacher, route.Tutor);
        if (FiveMinutes.Start(route.Cell) is not { } start)
            return Outcome.Refused;
        if (await kept.ActiveOf(subject.PersonId, route.Tutor, start) is { } own && await bookings.Find(own) is { State: BookingState.Booked } booked)
            return Outcome.Show(Done(booked, turn));
        await bookings.ReleaseExpired();
        if (await free.At(route.Tutor, start) is not { } time || time.Tutor.MunicipalityId != subject.MunicipalityId)
            return Outcome.GoTo(times, "Это время уже занято, выберите другое.");
        return await Book(route, time, turn) is { } made ? Outcome.Show(Done(made, turn)) : Outcome.GoTo(times, "В это время у учителя или тьютора уже есть запись.");
    }

    private async Task<BookingRow?> Book(BookFor route, FreeTime time, Turn turn)
    {
        var subjects = await tutors.Subjects(route.Tutor);
        var attempt = await bookings.Hold(new WantedTime(route.Teacher, route.Tutor, time.Slot.Slot) { IgnoresLimits = true, SubjectId = subjects is [var only] ? only.Id : null });
        if (attempt.Obstacle is not null || await bookings.Confirm(attempt.BookingId!.Value, new BookingTopic(null), turn.Member.PersonId) is not null)
            return null;
        var booked = (await bookings.Find(attempt.BookingId.Value))!;
        await news.Booked(booked);
        await outgoing.Tell(booked.PersonId, new Page(Html.Lines(
            (Html)$"Координатор записал вас на консультацию: <b>{ConsultationWords.ForTeacher(booked)}</b>",
            (Html)$"{ConsultationWords.Subject(booked)}",
            ConsultationWords.Place(booked.Where)))
            .Row(Button.To("Открыть запись", new MyBooking(booked.Id)), Button.To("Добавить в календарь", new BookingFile(booked.Id))));
        return booked;
    }

    private static Page Done(BookingRow booked, Turn turn) =>
        new Page($"✓ {booked.PersonName}, {booked.SchoolName}: <b>{ConsultationWords.When(booked.StartsAt, booked.EndsAt, DeskWords.Zone(turn))}</b>, {ConsultationWords.Tutor(booked.TutorName)}.\nУчителю и тьютору написал.")
            .Row(Button.To("Записать ещё", new BookForWhom()), Button.To("Консультации", new ConsultationDesk()));
}
