using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Desk;

/// <summary>What can be consulted on in the municipality; a typed name adds a subject.</summary>
internal sealed class SubjectsDeskReceiver(SubjectStore subjects) : Receiver<SubjectsDesk, OwnMunicipality>
{
    private const string Slot = "subject name";
    private const int PerPage = 24;

    protected override Task<OwnMunicipality?> Admit(SubjectsDesk route, Turn turn) => Task.FromResult(turn.OwnToRun());

    protected override async Task<Outcome> Receive(OwnMunicipality subject, SubjectsDesk route, MessageIn message, bool confirmed, Turn turn)
    {
        if (SubjectName.Read(message) is not { } name)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"{SubjectName.HowTo}"));
        await subjects.FindOrAdd(subject.Id, name);
        return Outcome.GoTo(new SubjectsDesk(route.Part), $"Предмет «{name}» в списке.");
    }

    protected override Asking Ask(OwnMunicipality subject, SubjectsDesk route) => new($"Напишите название предмета.", "название предмета");

    protected override async Task<Page> AskAgain(OwnMunicipality subject, SubjectsDesk route, Turn turn)
    {
        var part = Parts.Of(await subjects.Offered(subject.Id), route.Part, PerPage);
        return new Page($"<b>Предметы</b>\nНажмите, чтобы переименовать или убрать. Чтобы добавить, напишите название.")
            .Grid(2, part.Items.Select(one => Button.To(one.Tutors > 0 ? $"{one.Name} · {one.Tutors}" : one.Name, new SubjectCard(one.Id))))
            .Row(part.Turns(to => new SubjectsDesk(to)))
            .Row(Button.To("‹ Консультации", new ConsultationDesk()))
            .Expecting(Slot, route);
    }
}

internal static class SubjectName
{
    private const int MostSigns = 60;

    public const string HowTo = "Название предмета: до 60 знаков.";

    public static string? Read(MessageIn message) =>
        SentText.OneLine(((TextIn)message).Text) is { Length: > 0 } name && CodePoints.Count(name) <= MostSigns && name.Any(char.IsLetter) ? name : null;
}

/// <summary>A subject; a typed name renames it.</summary>
internal sealed class SubjectCardReceiver(SubjectStore subjects) : Receiver<SubjectCard, SubjectRow>
{
    private const string Slot = "subject rename";

    protected override async Task<SubjectRow?> Admit(SubjectCard route, Turn turn) =>
        await subjects.Find(route.Subject) is { } subject && subject.MunicipalityId == turn.RunMunicipality() ? subject : null;

    protected override async Task<Outcome> Receive(SubjectRow subject, SubjectCard route, MessageIn message, bool confirmed, Turn turn)
    {
        if (SubjectName.Read(message) is not { } name)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"{SubjectName.HowTo}"));
        return await subjects.Rename(subject.Id, name)
            ? Outcome.GoTo(new SubjectsDesk(), $"Теперь «{name}».")
            : Outcome.Show((await AskAgain(subject, route, turn)).After($"Предмет с таким названием уже есть."));
    }

    protected override Asking Ask(SubjectRow subject, SubjectCard route) => new($"Напишите новое название предмета.", "новое название предмета");

    protected override Task<Page> AskAgain(SubjectRow subject, SubjectCard route, Turn turn) => Task.FromResult(
        new Page($"<b>{subject.Name}</b>\nТьюторов: {subject.Tutors}. Чтобы переименовать, напишите новое название. Если убрать предмет, прежние записи сохранятся.")
            .Row(subject.RetiredAt is null ? Button.To("Убрать из списка", new RetireSubject(subject.Id, Retire: true)) : Button.To("Вернуть в список", new RetireSubject(subject.Id, Retire: false)))
            .Row(Button.To("‹ Предметы", new SubjectsDesk()))
            .Expecting(Slot, route));
}

internal sealed class RetireSubjectCommand(SubjectStore subjects) : Command<RetireSubject, SubjectRow>
{
    protected override async Task<SubjectRow?> Admit(RetireSubject route, Turn turn) =>
        await subjects.Find(route.Subject) is { } subject && subject.MunicipalityId == turn.RunMunicipality() ? subject : null;

    protected override async Task<Outcome> Run(SubjectRow subject, RetireSubject route, Turn turn)
    {
        if (!route.Retire)
        {
            await subjects.Restore(subject.Id);
            return Outcome.GoTo(new SubjectsDesk(), $"Предмет «{subject.Name}» снова в списке.");
        }

        await subjects.Retire(subject.Id);
        return Outcome.Show(new Page($"Предмет «{subject.Name}» убран из списка. Прежние записи сохранились.")
            .Row(Button.To("Вернуть", new RetireSubject(subject.Id, Retire: false)), Button.To("‹ Предметы", new SubjectsDesk())));
    }
}
