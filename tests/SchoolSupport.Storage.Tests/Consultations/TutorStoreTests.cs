using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Storage.Schools;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class TutorStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_tutor_begins_with_the_usual_terms_and_the_municipalitys_zone(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.Equal(ConsultationTerms.Usual, its.Tutor.Terms);
        Assert.Equal("Europe/Moscow", its.Tutor.TimeZone);
        Assert.Equal("Математика", its.Tutor.SubjectNames);
        Assert.True(its.Tutor.IsOpen);
        Assert.Equal(its.Tutor, await its.Test.InTurn(session => new TutorStore(session).FindOrAdd(its.Tutor.Id)));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_but_a_tutor_consults(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        MembershipRow teacher = await its.Teacher();
        Assert.Null(await its.Test.InTurn(session => new TutorStore(session).FindOrAdd(teacher.Id)));
    }

    [Theory, OnBothDatabases]
    public async Task A_tutor_may_live_in_another_zone_and_set_terms_of_their_own(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        ConsultationTerms terms = new()
        {
            Format = MeetingFormat.InPerson, Place = "Озёрная, 4", Length = 30, Buffer = 0, Seats = 3, Notice = 60, CancelCutOff = 120, MoveCutOff = 180, Horizon = 14,
        };
        await its.Test.InTurn(async session =>
        {
            await new TutorStore(session).SetTerms(its.Tutor.Id, terms);
            await new PersonStore(session).SetZone(its.Tutor.PersonId, "Asia/Yakutsk");
        });
        TutorRow tutor = (await its.Test.Look(session => new TutorStore(session).Find(its.Tutor.Id)))!;
        Assert.Equal(terms, tutor.Terms);
        Assert.Equal(("Asia/Yakutsk", "Europe/Moscow"), (tutor.TimeZone, tutor.MunicipalityZone));
    }

    [Theory, OnBothDatabases]
    public async Task Tutors_who_are_paused_or_dismissed_are_not_offered(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.Equal([its.Tutor.Id, its.Colleague.Id], await Open(its));
        await its.Test.InTurn(session => new TutorStore(session).Pause(its.Tutor.Id));
        Assert.Equal([its.Colleague.Id], await Open(its));
        await its.Test.InTurn(session => new TutorStore(session).Resume(its.Tutor.Id));
        await its.Test.InTurn(session => new MembershipStore(session).End(its.Colleague.Id));
        Assert.Equal([its.Tutor.Id], await Open(its));
    }

    [Theory, OnBothDatabases]
    public async Task Subjects_of_another_municipality_are_passed_over(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        IReadOnlyList<SubjectRow> subjects = await its.Test.InTurn(async session =>
        {
            long foreign = await new SubjectStore(session).FindOrAdd(await new MunicipalityStore(session).FindOrAdd("Лесной район", "Europe/Moscow"), "Физика");
            long own = await new SubjectStore(session).FindOrAdd(its.World.Municipality, "ФИЗИКА");
            TutorStore tutors = new(session);
            await tutors.RemoveSubject(its.Tutor.Id, its.Mathematics);
            foreach (long subject in (long[])[foreign, own, own]) await tutors.AddSubject(its.Tutor.Id, subject);
            return await tutors.Subjects(its.Tutor.Id);
        });
        Assert.Equal(["Физика"], subjects.Select(subject => subject.Name));
    }

    private static Task<IReadOnlyList<long>> Open(ConsultationCase its) => its.Test.Look(async session =>
        (IReadOnlyList<long>)[.. (await new TutorStore(session).Open(its.World.Municipality, its.Mathematics)).Select(tutor => tutor.Id)]);
}
