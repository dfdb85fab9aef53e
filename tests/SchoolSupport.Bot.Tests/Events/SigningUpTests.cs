using System.Text;
using SchoolSupport.Bot.Events;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Events;
using SchoolSupport.Storage;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Events;

public sealed class SigningUpTests
{
    [Fact]
    public async Task Who_finds_it_full_waits_and_moves_up_when_somebody_withdraws()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var first = await town.Teacher("СОШ № 12", "Анна Полянская");
        var second = await town.Teacher("СОШ № 12", "Денис Осокин");
        var third = await town.Teacher("ООШ № 14", "Тимур Ясенев");
        await town.Event(coordinator, seats: 1);
        await first.Says("/menu");
        await first.Presses("Мероприятия · 1");
        await first.Presses("15.09");
        await first.Presses("Записаться");
        await second.Says("/events");
        await second.Presses("15.09");
        await second.Presses("Встать в очередь");
        await third.Says("/events");
        await third.Presses("15.09");
        await third.Presses("Встать в очередь");
        third.Sees("2-е место");
        await first.Presses("Не смогу прийти");
        await first.Presses("Да, не приду");
        await second.Receives("Место освободилось");
        await third.Says("/events");
        await third.Presses("… 15.09");
        third.Sees("1-е место");
        await third.Presses("Уйти из очереди");
        town.Storyboard.Holds("waiting-line.approved.txt");
    }

    [Fact]
    public async Task Whoever_leaves_for_good_or_is_dismissed_lets_the_next_in_line_in_at_once()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var leaver = await town.Teacher("СОШ № 12", "Анна Полянская");
        var dismissed = await town.Teacher("СОШ № 12", "Денис Осокин");
        var last = await town.Teacher("ООШ № 14", "Тимур Ясенев");
        var id = await town.Event(coordinator, seats: 1);
        await leaver.Follows(new SignUp(id));
        await dismissed.Follows(new JoinLine(id));
        await last.Follows(new JoinLine(id));

        await leaver.Says("/me");
        await leaver.Presses("Уйти и стереть");
        await leaver.Presses("Да, стереть");
        await dismissed.Receives("Место освободилось");
        await coordinator.Follows(new EndRole(dismissed.MembershipId));
        await last.Receives("Место освободилось");
        var going = Assert.Single(await town.Guests(id), guest => guest.State == GuestState.Going);
        Assert.Equal(last.PersonId, going.PersonId);
    }

    [Theory, OnBothDatabases]
    public async Task Of_many_who_press_at_once_as_many_get_in_as_there_are_seats(StorageProvider provider)
    {
        await using var town = await Town.Open(provider);
        var coordinator = await town.Coordinator();
        var teachers = new List<Actor>();
        for (var i = 0; i < 9; i++)
            teachers.Add(await town.Teacher("СОШ № 12", $"Учитель {i}"));
        var id = await town.Event(coordinator, seats: 3);

        await Task.WhenAll(teachers.Select(teacher => teacher.Follows(new SignUp(id))));

        var guests = await town.Guests(id);
        Assert.Equal(3, guests.Count(guest => guest.State == GuestState.Going));
        Assert.Equal(3, guests.Count);
    }

    [Fact]
    public async Task Who_has_something_else_then_is_warned_and_decides()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var tutor = await town.Tutor("Вера Ветрова");
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        await town.Event(tutor, begin: EventTown.Begin.AddMinutes(30), title: "Разбор ВПР", kind: EventKind.GroupConsultation);
        var id = await town.Event(coordinator);
        await teacher.Says("/events");
        await teacher.Presses("15.09, 15:30");
        await teacher.Presses("Записаться");
        await teacher.Presses("‹ Мероприятия");
        await teacher.Presses("15.09, 15:00");
        await teacher.Presses("Записаться");
        teacher.Sees("В это время у вас уже есть «Разбор ВПР»");
        Assert.Empty(await town.Guests(id));
        await teacher.Presses("Да, записаться");
        Assert.Equal(GuestState.Going, Assert.Single(await town.Guests(id)).State);
    }

    [Fact]
    public async Task Buttons_of_old_invitations_tell_the_truth()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(coordinator);
        await teacher.Follows(new SignUp(id));
        await teacher.Follows(new SignUp(id));
        teacher.SeesToast("уже записаны");
        town.Clock.MoveTo(EventTown.Begin.AddMinutes(5));
        await teacher.Follows(new DeclineEvent(id));
        teacher.SeesToast("уже началось");
        Assert.Equal(GuestState.Going, Assert.Single(await town.Guests(id)).State);

        var other = await town.Event(coordinator, begin: EventTown.Begin.AddDays(2), title: "Другой семинар");
        await coordinator.Follows(new CancelBecause(other, CancelReason.FewPeople));
        await coordinator.Follows(new CancelBecause(other, CancelReason.LeaderIll));
        coordinator.SeesToast("Уже отменено");
        await teacher.Follows(new SignUp(other));
        teacher.SeesToast("отменено");
        teacher.Sees("Отменено.", "Записалось мало людей");
    }

    [Fact]
    public async Task What_is_moved_or_called_off_is_told_to_those_who_signed_up()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var other = await town.Teacher("СОШ № 12", "Денис Осокин");
        await town.Event(coordinator);
        await teacher.SignsUp();
        await coordinator.Says("/events");
        await coordinator.Presses("15.09");
        await coordinator.Presses("Изменить");
        await coordinator.Presses("День и время");
        await coordinator.Presses("17");
        await coordinator.Presses("10:00");
        await coordinator.Presses("Перенести");
        await teacher.Receives("Перенесено. Было", "17");
        await coordinator.Presses("Изменить");
        await coordinator.Presses("Место");
        await coordinator.Presses("Очно");
        await coordinator.Says("СОШ № 12, актовый зал");
        await teacher.Receives("Теперь место другое", "актовый зал");
        await coordinator.Presses("Отменить мероприятие");
        await coordinator.Says("Ведущий заболел");
        await teacher.Receives("Отменено", "Ведущий заболел");
        Assert.Equal(0, await other.Count("Смысловое чтение"));
        town.Storyboard.Holds("moved.approved.txt");
    }

    [Fact]
    public async Task The_calendar_entry_moves_with_the_event_and_goes_with_it()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var teacher = await town.Teacher("СОШ № 12", "Анна Полянская");
        var id = await town.Event(coordinator);
        await teacher.SignsUp();
        await coordinator.Follows(new MoveEvent(id, new DateOnly(2026, 9, 17), 600, 60));
        await teacher.Receives("Перенесено. Было");
        await teacher.Presses("Обновить в календаре");
        await teacher.Receives("Откройте файл на телефоне");
        var moved = Encoding.UTF8.GetString(await teacher.NewestFile());
        await coordinator.Follows(new CancelBecause(id, CancelReason.LeaderIll));
        await teacher.Receives("Отменено");
        await teacher.Presses("Убрать из календаря");
        await teacher.Receives("отменённое мероприятие уйдёт");
        var cancelled = Encoding.UTF8.GetString(await teacher.NewestFile());

        Assert.All(["METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20260917T070000Z", "DTEND:20260917T080000Z"], line => Assert.Contains(line, moved, StringComparison.Ordinal));
        Assert.All(["METHOD:CANCEL", "SEQUENCE:2"], line => Assert.Contains(line, cancelled, StringComparison.Ordinal));
        Assert.Equal(Uid(moved), Uid(cancelled));
    }

    private static string Uid(string calendar) => calendar.Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
}
