using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Consultations;
using SchoolSupport.Core.Text;
using SchoolSupport.Storage.Consultations;

namespace SchoolSupport.Bot.Consultations.Hours;

/// <summary>«Где встречаемся»: how.</summary>
internal sealed class ChooseFormatScreen(ActingTutors acting) : Screen<ChooseFormat, TutorRow>
{
    protected override Task<TutorRow?> Admit(ChooseFormat route, Turn turn) => acting.Of(turn);

    protected override Task<Page> Show(TutorRow subject, ChooseFormat route, Turn turn) => Task.FromResult(
        new Page(subject.Place.Length == 0
            ? (Html)$"<b>Где встречаемся?</b>"
            : $"<b>Где встречаемся?</b>\nСейчас: {ConsultationWords.Place(new MeetingPlace(subject.Format, subject.Place))}")
            .Row(
                Button.To("Онлайн", new AskPlace(MeetingFormat.Online)), Button.To("Очно", new AskPlace(MeetingFormat.InPerson)),
                Button.To("По телефону", new AskPlace(MeetingFormat.Phone)))
            .Row(Button.To("‹ Условия", new MyTerms()), Button.To("Моё расписание", new MyHours())));
}

/// <summary>Where: the address, the link or the number.</summary>
internal sealed class AskPlaceReceiver(ActingTutors acting, HoursChanges changes) : Receiver<AskPlace, TutorRow>
{
    private const string Slot = "tutor place";
    private const int MostSigns = 300;

    protected override Task<TutorRow?> Admit(AskPlace route, Turn turn) => acting.Of(turn);

    protected override async Task<Outcome> Receive(TutorRow subject, AskPlace route, MessageIn message, bool confirmed, Turn turn)
    {
        var place = SentText.OneLine(((TextIn)message).Text);
        if (place.Length == 0 || CodePoints.Count(place) > MostSigns)
            return Outcome.Show((await AskAgain(subject, route, turn)).After($"Нужен текст не длиннее {MostSigns} знаков."));
        return await changes.SetTerms(subject, subject.Terms with { Format = route.Format, Place = place }, new MyHours(), "Записал, где встречаетесь.", turn);
    }

    protected override Asking Ask(TutorRow subject, AskPlace route) => new(Question(route.Format), "место встречи");

    protected override Task<Page> AskAgain(TutorRow subject, AskPlace route, Turn turn) => Task.FromResult(
        new Page(Question(route.Format)).Row(Button.To("‹ Назад", new ChooseFormat())).Expecting(Slot, route));

    private static Html Question(MeetingFormat format) => format switch
    {
        MeetingFormat.Online => $"Пришлите постоянную ссылку на встречу. Её увидят только те, кто записался.",
        MeetingFormat.InPerson => $"Напишите адрес и кабинет, например: Школьная ул., 1, кабинет 12.",
        _ => $"Напишите номер, по которому вам звонить. Его увидят только те, кто записался.",
    };
}
