using SchoolSupport.Bot.Consultations.Mine;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Booking;

/// <summary>The subjects on which somebody consults now.</summary>
internal sealed class ChooseSubjectScreen(SubjectStore subjects) : Screen<ChooseSubject, Member>
{
    protected override Task<Member?> Admit(ChooseSubject route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, ChooseSubject route, Turn turn)
    {
        var taught = await subjects.WithTutors(subject.Acting.Membership.MunicipalityId!.Value);
        return new Page(taught.Count == 0 ? (Html)$"Сейчас ни по одному предмету записи нет." : $"<b>По какому предмету?</b>")
            .Grid(2, taught.Select(one => Button.To(one.Name, new FreeDays(one.Id, 0))))
            .Row(Button.To("‹ Назад", new ConsultationsHome()));
    }
}

/// <summary>The tutors who take bookings now.</summary>
internal sealed class ChooseTutorScreen(TutorStore tutors) : Screen<ChooseTutor, Member>
{
    private const int PerPage = 8;

    protected override Task<Member?> Admit(ChooseTutor route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, ChooseTutor route, Turn turn)
    {
        var part = Parts.Of(await tutors.Open(subject.Acting.Membership.MunicipalityId!.Value), route.Part, PerPage);
        return new Page(part.Items.Count == 0 ? (Html)$"Сейчас тьюторы не принимают записи." : $"<b>К какому тьютору?</b>")
            .Grid(1, part.Items.Select(tutor => Button.To(ConsultationWords.TutorLine(tutor), new FreeDays(0, tutor.Id))))
            .Row(part.Turns(index => new ChooseTutor(index)))
            .Row(Button.To("‹ Назад", new ConsultationsHome()));
    }
}

/// <summary>The next free times of all tutors.</summary>
internal sealed class NearestTimesScreen(TimeSearch search, ReaderZones zones) : Screen<NearestTimes, Member>
{
    private const int PerPage = 6;

    protected override Task<Member?> Admit(NearestTimes route, Turn turn) => Task.FromResult(Teachers.Acting(turn));

    protected override async Task<Page> Show(Member subject, NearestTimes route, Turn turn)
    {
        var tutors = await search.Tutors(Wish.Any, turn);
        var part = Parts.Of(await search.All(tutors, turn), route.Part, PerPage);
        var reader = await zones.Of(turn);
        if (part.Items.Count == 0)
        {
            return new Page($"Свободного времени сейчас нет ни у кого. Выберите предмет или тьютора и встаньте в лист ожидания: напишу, как только время освободится.")
                .Row(Button.To("По предмету", new ChooseSubject()), Button.To("По тьютору", new ChooseTutor()))
                .Row(Button.To("‹ Назад", new ConsultationsHome()));
        }

        return new Page(Html.Lines(
            (Html)$"<b>Ближайшее свободное время</b>",
            WishWords.Clock(tutors, reader, turn.Now),
            Html.Lines(part.Items.Select(time => time.Tutor).DistinctBy(tutor => tutor.Id).Select(tutor =>
                (Html)$"• {ConsultationWords.TutorLine(tutor)}, {ConsultationWords.Format(tutor.Format)}, {ConsultationWords.Minutes(tutor.LengthMinutes)}"))))
            .Grid(1, part.Items.Select(time => TimeButtons.Dated(time, reader, subject: 0, namesTutor: true)))
            .Row(part.Turns(index => new NearestTimes(index)))
            .Row(Button.To("‹ Назад", new ConsultationsHome()));
    }
}
