using SchoolSupport.Core.Consultations;
using SchoolSupport.Storage.Consultations;
using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests.Consultations;

public sealed class SubjectStoreTests
{
    [Theory, OnBothDatabases]
    public async Task A_municipalitys_list_begins_with_the_standard_subjects_once(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.Equal(StandardSubjects.Names.Count, (await Offered(its)).Count);
        Assert.Equal(2, (await Offered(its)).Single(subject => subject.Id == its.Mathematics).Tutors);
    }

    [Theory, OnBothDatabases]
    public async Task A_subject_is_found_in_any_spelling_and_comes_back_when_it_is_added_again(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        await its.Test.InTurn(session => new SubjectStore(session).Retire(its.Mathematics));
        Assert.DoesNotContain(await Offered(its), subject => subject.Id == its.Mathematics);
        Assert.Equal(its.Mathematics, await its.Test.InTurn(session => new SubjectStore(session).FindOrAdd(its.World.Municipality, " математика ")));
        Assert.Contains(await Offered(its), subject => subject.Id == its.Mathematics);
    }

    [Theory, OnBothDatabases]
    public async Task A_subject_takes_no_other_subjects_name(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.False(await its.Test.InTurn(session => new SubjectStore(session).Rename(its.Mathematics, "физика")));
        Assert.True(await its.Test.InTurn(session => new SubjectStore(session).Rename(its.Mathematics, "МАТЕМАТИКА")));
        Assert.Equal("МАТЕМАТИКА", (await its.Test.Look(session => new SubjectStore(session).Find(its.Mathematics)))?.Name);
    }

    [Theory, OnBothDatabases]
    public async Task Only_subjects_that_somebody_consults_on_are_shown_to_teachers(StorageProvider provider)
    {
        await using ConsultationCase its = await ConsultationCase.Start(provider);
        Assert.Equal([its.Mathematics], await WithTutors(its));
        await its.Test.InTurn(async session =>
        {
            await new TutorStore(session).Pause(its.Tutor.Id);
            await new TutorStore(session).RemoveSubject(its.Colleague.Id, its.Mathematics);
        });
        Assert.Empty(await WithTutors(its));
    }

    private static Task<IReadOnlyList<SubjectRow>> Offered(ConsultationCase its) =>
        its.Test.InTurn(session => new SubjectStore(session).Offered(its.World.Municipality));

    private static Task<IReadOnlyList<long>> WithTutors(ConsultationCase its) => its.Test.Look(async session =>
        (IReadOnlyList<long>)[.. (await new SubjectStore(session).WithTutors(its.World.Municipality)).Select(subject => subject.Id)]);
}
