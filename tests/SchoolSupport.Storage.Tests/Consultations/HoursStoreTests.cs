using SchoolSupport.Core.Calendars;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class HoursStoreTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);
    private static readonly MeetingPlace Room = new(MeetingFormat.InPerson, "Озёрная, 4, каб. 12");

    [Theory, OnBothDatabases]
    public async Task Hours_are_read_as_they_were_set(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(async session =>
        {
            HoursStore hours = new(session);
            await hours.SetWeekday(its.Tutor.Id, DayOfWeek.Sunday, [new DayHours(600, 720), new DayHours(780, 840)]);
            await hours.SetWeekday(its.Tutor.Id, DayOfWeek.Monday, [new DayHours(900, 1020)], Room);
            await hours.AddOneOff(its.Tutor.Id, new SingleHours(Today, new DayHours(540, 600), Room, 30));
            await hours.AddOneOff(its.Tutor.Id, new SingleHours(Today.AddDays(-1), new DayHours(540, 600)));
            await hours.AddAbsence(its.Tutor.Id, new DateSpan(Today.AddDays(-3), Today), "Отпуск", its.Tutor.PersonId);
            await hours.AddAbsence(its.Tutor.Id, DateSpan.Day(Today.AddDays(-1)), null, its.Tutor.PersonId);
        });
        TutorHours read = (await its.Test.Look(session => new HoursStore(session).Of(its.Tutor.Id, Today)))!;
        Assert.Equal(ConsultationTerms.Usual, read.Terms);
        Assert.Equal(
            [
                new WeeklyHours(DayOfWeek.Monday, new DayHours(900, 1020), Room), new WeeklyHours(DayOfWeek.Sunday, new DayHours(600, 720)),
                new WeeklyHours(DayOfWeek.Sunday, new DayHours(780, 840)),
            ], read.Weekly);
        Assert.Equal([new SingleHours(Today, new DayHours(540, 600), Room, 30)], read.OneOff);
        Assert.Equal([new DateSpan(Today.AddDays(-3), Today)], read.Absences);
        Assert.Empty((await its.Test.Look(session => new HoursStore(session).Of(its.Colleague.Id, Today)))!.Weekly);
    }

    [Theory, OnBothDatabases]
    public async Task Hours_of_a_day_never_overlap(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(async session =>
        {
            HoursStore hours = new(session);
            Assert.NotNull(await hours.AddWeekly(its.Tutor.Id, new WeeklyHours(DayOfWeek.Monday, new DayHours(900, 960))));
            Assert.NotNull(await hours.AddWeekly(its.Tutor.Id, new WeeklyHours(DayOfWeek.Monday, new DayHours(960, 1020))));
            Assert.Null(await hours.AddWeekly(its.Tutor.Id, new WeeklyHours(DayOfWeek.Monday, new DayHours(955, 965))));
            Assert.NotNull(await hours.AddOneOff(its.Tutor.Id, new SingleHours(Today, new DayHours(900, 960))));
            Assert.Null(await hours.AddOneOff(its.Tutor.Id, new SingleHours(Today, new DayHours(870, 905))));
            Assert.NotNull(await hours.AddOneOff(its.Tutor.Id, new SingleHours(Today.AddDays(1), new DayHours(870, 905))));
        });
    }

    [Theory, OnBothDatabases]
    public async Task A_second_tap_adds_and_removes_nothing_twice(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(async session =>
        {
            HoursStore hours = new(session);
            long absence = await hours.AddAbsence(its.Tutor.Id, DateSpan.Day(Today), null, its.Tutor.PersonId);
            Assert.Equal(absence, await hours.AddAbsence(its.Tutor.Id, DateSpan.Day(Today), null, its.Tutor.PersonId));
            Assert.False(await hours.RemoveAbsence(its.Colleague.Id, absence));
            Assert.True(await hours.RemoveAbsence(its.Tutor.Id, absence));
            Assert.False(await hours.RemoveAbsence(its.Tutor.Id, absence));
            long week = (await hours.AddWeekly(its.Tutor.Id, new WeeklyHours(DayOfWeek.Monday, new DayHours(900, 960))))!.Value;
            Assert.False(await hours.RemoveWeekly(its.Colleague.Id, week));
            Assert.True(await hours.RemoveWeekly(its.Tutor.Id, week));
            Assert.False(await hours.RemoveWeekly(its.Tutor.Id, week));
        });
    }
}
