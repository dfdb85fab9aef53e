using SchoolSupport.Bot.Consultations.Tutoring;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Conversations.Calendars;
using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>«Меня не будет»: the first day. Single times that are closed stand there, too.</summary>
internal sealed class MyAbsencesScreen(ActingTutors acting, HoursStore hours, ClosedTimeStore times) : Screen<MyAbsences, TutorRow>
{
    private const int MostListed = 6;

    protected override Task<TutorRow?> Admit(MyAbsences route, Turn turn) => acting.Of(turn);

    protected override async Task<Page> Show(TutorRow subject, MyAbsences route, Turn turn)
    {
        var reach = HoursReach.Of(subject, turn);
        var there = await hours.Absences(subject.Id, reach.First);
        var (closed, zone) = (await times.Of(subject.Id), new TimeZoneName(subject.TimeZone));
        return new Page($"<b>Меня не будет</b>\nВ эти дни записаться будет нельзя. Если кто-то уже записан, я покажу, и вы решите. Выберите первый день.")
            .Grid(1, there.Take(MostListed).Select(absence => Button.To($"✕ {HoursWords.Days(absence.Days)}", new RemoveAbsence(absence.Id))))
            .Grid(1, closed.Take(MostListed).Select(time => Button.To($"✕ {ConsultationWords.When(time.StartsAt, time.EndsAt, zone)}", new ClosedTime(time.Id))))
            .Month(
                route.Month, reach,
                day => there.Any(absence => absence.Days.Contains(day)) ? CalendarDay.Chosen(new ChooseLastDay(day, day)) : CalendarDay.Free(new ChooseLastDay(day, day)),
                month => new MyAbsences(month))
            .Row(Button.To("‹ Моё расписание", new MyHours()));
    }
}

internal sealed class ChooseLastDayScreen(ActingTutors acting) : Screen<ChooseLastDay, TutorRow>
{
    protected override Task<TutorRow?> Admit(ChooseLastDay route, Turn turn) => acting.Of(turn);

    protected override Task<Page> Show(TutorRow subject, ChooseLastDay route, Turn turn)
    {
        var reach = HoursReach.Of(subject, turn);
        var first = reach.Contains(route.First) ? route.First : reach.First;
        return Task.FromResult(new Page($"С <b>{RussianDate.WeekdayDayMonth(first)}</b>. Выберите последний день, он тоже без консультаций.")
            .Row(Button.To("Только этот день", new AddAbsence(first, first)))
            .Month(
                route.Month, new DateSpan(first, reach.Last),
                day => day == first ? CalendarDay.Chosen(new AddAbsence(first, day)) : CalendarDay.Free(new AddAbsence(first, day)),
                month => new ChooseLastDay(first, month))
            .Row(Button.To("‹ Другой первый день", new MyAbsences(first))));
    }
}

internal sealed class AddAbsenceCommand(ActingTutors acting, HoursStore hours, HoursChanges changes) : Command<AddAbsence, TutorRow>
{
    protected override Task<TutorRow?> Admit(AddAbsence route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, AddAbsence route, Turn turn)
    {
        var reach = HoursReach.Of(subject, turn);
        if (route.Last < route.First || !reach.Contains(route.Last))
            return Outcome.GoTo(new MyAbsences(), "Эти дни уже прошли, выберите другие.");
        var days = new DateSpan(route.First < reach.First ? reach.First : route.First, route.Last);
        return await changes.Make(
            subject, () => hours.AddAbsence(subject.Id, days, null, turn.Member.PersonId), new MyHours(), $"Записал: {HoursWords.Days(days)} вас не будет.", turn);
    }
}

internal sealed class RemoveAbsenceCommand(ActingTutors acting, HoursStore hours) : Command<RemoveAbsence, TutorRow>
{
    protected override Task<TutorRow?> Admit(RemoveAbsence route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Run(TutorRow subject, RemoveAbsence route, Turn turn)
    {
        await hours.RemoveAbsence(subject.Id, route.Absence);
        return Outcome.GoTo(new MyAbsences(), "Убрал: эти дни снова по расписанию.");
    }
}
