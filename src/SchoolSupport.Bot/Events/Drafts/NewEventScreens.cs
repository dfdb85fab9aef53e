using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Events;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Events;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Events;

/// <summary>Which kind? A tutor, who creates group consultations only, is not asked.</summary>
internal sealed class NewEventScreen(EventReadings readings) : Screen<NewEventPage, EventReading>
{
    protected override async Task<EventReading?> Admit(NewEventPage route, Turn turn) => await readings.Of(turn) is { MayCreate: true } reading ? reading : null;

    protected override Task<Page> Show(EventReading subject, NewEventPage route, Turn turn) => Task.FromResult(
        new Page($"<b>Новое мероприятие</b>\nЧто проводите?")
            .Grid(2, Enum.GetValues<EventKind>().Where(kind => EventScope.MayCreate(turn.Member.Acting.Membership, kind))
                .Select(kind => Button.To(kind.Capital(), new StartEvent(kind))))
            .Row(Button.To("‹ Мероприятия", new EventList()), Button.To("Меню", new Home())));
}

/// <summary>A second tap goes on with the draft of the first: an empty draft of the kind is not made twice.</summary>
internal sealed class StartEventCommand(EventReadings readings, EventStore events, EventListStore lists, EventDrafting drafting, OpenedEvents opened)
    : Command<StartEvent, EventReading>
{
    protected override async Task<EventReading?> Admit(StartEvent route, Turn turn) =>
        await readings.Of(turn) is { } reading && EventScope.MayCreate(turn.Member.Acting.Membership, route.Kind) ? reading : null;

    protected override async Task<Outcome> Run(EventReading subject, StartEvent route, Turn turn)
    {
        var begun = (await lists.Drafts(subject.Scope)).FirstOrDefault(draft => draft.IsLed && draft.Kind == route.Kind && draft.Title is null);
        var id = begun?.Id ?? await Begin(subject, route, turn);
        var draft = (await opened.ToRun(id, turn))!;
        if (begun is null)
            await events.SetStep(id, (await drafting.Questions(draft.Row, turn)).First);
        return Outcome.GoTo(new EventDraft(id));
    }

    private async Task<long> Begin(EventReading reading, StartEvent route, Turn turn)
    {
        var leader = turn.Member.Acting.Id;
        return await events.Add(new NewEvent(reading.Scope.MunicipalityId, route.Kind, leader, reading.Zone.Id, turn.Member.PersonId)
        {
            SubjectId = route.Kind == EventKind.GroupConsultation ? await drafting.OnlySubject(leader) : null,
        });
    }
}

/// <summary>Who leads it: the coordinator, or a tutor of the municipality.</summary>
internal sealed class AskLeaderScreen(OpenedEvents opened, MembershipStore memberships) : EventChoice<AskLeader>(opened)
{
    private const int PerPage = 8;

    protected override long EventOf(AskLeader route) => route.Event;

    protected override async Task<Page> Choice(OpenedEvent opened, AskLeader route, Turn turn)
    {
        var tutors = (await memberships.People(opened.Row.MunicipalityId)).Where(person => person is { EnteredAt: not null } && person.Role == Role.Tutor.Code).ToList();
        var part = Parts.Of(tutors, route.Page, PerPage);
        return EventPages.Asking(opened, tutors.Count == 0 ? $"Кто ведёт? Тьюторов в боте пока нет." : (Html)$"Кто ведёт? Время тьютора сразу займём, чтобы на него не записались.")
            .Grid(1, part.Items.Select(tutor => Button.To(tutor.Name ?? "Имя удалено", new SetLeader(opened.Id, tutor.MembershipId))))
            .Row(part.Turns(index => new AskLeader(opened.Id, index)))
            .Row(AccessRules.MayCoordinate(turn.Member.Acting.Membership, opened.Row.MunicipalityId) ? Button.To("Веду сам(а)", new SetLeader(opened.Id, turn.Member.Acting.Id)) : null);
    }
}

internal sealed class SetLeaderCommand(OpenedEvents opened, EventStore events, EventDrafting drafting, MembershipStore memberships) : EventChange<SetLeader>(opened)
{
    protected override long EventOf(SetLeader route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetLeader route, Turn turn)
    {
        if (!opened.IsDraft || !AccessRules.MayCoordinate(turn.Member.Acting.Membership, opened.Row.MunicipalityId))
            return Outcome.GoTo(new EventCard(opened.Id), "Ведущего меняют, пока мероприятие не объявлено.");
        if (route.Membership != turn.Member.Acting.Id
            && (await memberships.Find(route.Membership) is not { EndedAt: null, EnteredAt: not null } tutor
                || tutor.MunicipalityId != opened.Row.MunicipalityId || tutor.Role != Role.Tutor.Code))
            return Outcome.GoTo(new AskLeader(opened.Id), "Этот тьютор больше не работает: выберите другого.");
        var subject = opened.Row.Kind == EventKind.GroupConsultation ? await drafting.OnlySubject(route.Membership) : null;
        await events.SetLeader(opened.Id, route.Membership, subject);
        return await drafting.Answered(opened, EventStep.Leader, turn);
    }
}

internal sealed class AskSubjectScreen(OpenedEvents opened, Storage.Consultations.TutorStore tutors) : EventChoice<AskSubject>(opened)
{
    protected override long EventOf(AskSubject route) => route.Event;

    protected override async Task<Page> Choice(OpenedEvent opened, AskSubject route, Turn turn) =>
        EventPages.Asking(opened, $"По какому предмету?")
            .Grid(2, (await tutors.Subjects(opened.Row.LeaderId)).Select(subject => Button.To(subject.Name, new SetSubject(opened.Id, subject.Id))))
            .Row(Button.To("Общая, без предмета", new SetSubject(opened.Id, 0)));
}

internal sealed class SetSubjectCommand(OpenedEvents opened, EventStore events, EventDrafting drafting, Storage.Consultations.TutorStore tutors) : EventChange<SetSubject>(opened)
{
    protected override long EventOf(SetSubject route) => route.Event;

    protected override async Task<Outcome> Change(OpenedEvent opened, SetSubject route, Turn turn)
    {
        if (route.Subject != 0 && (await tutors.Subjects(opened.Row.LeaderId)).All(subject => subject.Id != route.Subject))
            return Outcome.GoTo(new AskSubject(opened.Id), "Этого предмета у ведущего больше нет.");
        await events.SetSubject(opened.Id, route.Subject == 0 ? null : route.Subject);
        return await drafting.Answered(opened, EventStep.Subject, turn);
    }
}

internal sealed class AskTitleReceiver(OpenedEvents opened, EventStore events, EventDrafting drafting) : EventQuestion<AskTitle>(opened)
{
    protected override long EventOf(AskTitle route) => route.Event;

    protected override (Html Request, string As) Words(OpenedEvent opened) => ($"Напишите название одним предложением.", "название мероприятия");

    protected override Task<Page> Question(OpenedEvent opened, AskTitle route, Turn turn) => Task.FromResult(EventPages.Asking(
        opened, opened.Row.Title is null ? $"Как называется? Напишите тему, например: Работа с текстом на уроках истории." : (Html)$"Напишите новое название."));

    protected override async Task<Outcome> Take(OpenedEvent opened, AskTitle route, string text, Turn turn)
    {
        if (text.Length == 0 || CodePoints.Count(text) > EventWords.MostTitle)
            return await Again(opened, route, turn, $"Название должно быть короче: до {EventWords.MostTitle} знаков. Подробности можно приложить к материалам.");
        await events.SetTitle(opened.Id, text);
        return await drafting.Answered(opened, EventStep.Title, turn, "Название изменено.");
    }
}
