using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Reminders.Mine;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Reminders;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Reminders;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Reminders.Mine;

public sealed class MyRemindersTests
{
    [Fact]
    public async Task A_director_chooses_hour_days_and_topics_in_a_few_taps()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/reminders");
        await director.Presses("Время");
        await director.Presses("7:30");
        await director.Presses("Дни");
        await director.Presses("сб");
        await director.Presses("✓ пн");
        await director.Presses("‹ Напоминания");
        await director.Presses("Что присылать");
        await director.Presses("✓ Мероприятия");
        await director.Presses("‹ Напоминания");
        await director.Presses("Время");
        await director.Presses("Как в районе");

        Assert.Equal(
            new ReminderPreferences
            {
                Days = ReminderDays.On([DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday]),
                Refused = new TopicSet([ReminderTopic.Events]),
            },
            await Of(town, director));
        town.Storyboard.Holds("choosing.approved.txt");
    }

    [Fact]
    public async Task Silence_has_an_end_is_seen_in_the_menu_and_ends_with_one_tap()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/reminders");
        await director.Presses("Не писать до…");
        await director.Presses("До понедельника");
        await director.Presses("Другой срок");
        await director.Presses("Выбрать день");
        await director.Presses("18");
        await director.Says("/menu");
        var menu = director.Screen!;
        await director.Presses("Напоминать снова");
        Assert.Null((await Of(town, director)).MutedThrough);
        town.Storyboard.Holds("silence.approved.txt");

        await director.PressesOld(menu, "Напоминать снова");
        director.Sees("Пишу вам в 9:00");
    }

    [Fact]
    public async Task Silence_that_has_ended_is_no_more_spoken_of_and_its_old_buttons_say_so()
    {
        await using var town = await Town.Open();
        var teacher = await town.Member(Role.Teacher, "СОШ № 12", "Анна Полянская");
        await teacher.Says("/reminders");
        await teacher.Presses("Не писать до…");
        var choice = teacher.Screen!;
        await teacher.Presses("Только сегодня");
        teacher.Sees("Молчу по вт, 8 сентября", "О консультациях и о том, что вы просрочили");
        town.GoTo(new(2026, 9, 9), 9);
        await teacher.Says("/reminders");
        teacher.Sees("Пишу вам в 9:00 по рабочим дням");
        await teacher.PressesOld(choice, "Только сегодня");

        teacher.SeesToast("Этот день уже прошёл");
        Assert.Equal(new DateOnly(2026, 9, 8), (await Of(town, teacher)).MutedThrough);
    }

    [Fact]
    public async Task The_last_day_stays_and_a_double_tap_changes_nothing_more()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/reminders");
        await director.Presses("Дни");
        await director.PressesRapidly("✓ пн", 5);
        foreach (var day in new[] { "✓ вт", "✓ ср", "✓ чт" })
            await director.Presses(day);
        await director.Presses("✓ пт");
        director.SeesToast("Хотя бы один день нужен");
        Assert.Equal(ReminderDays.On([DayOfWeek.Friday]), (await Of(town, director)).Days);
        await director.Presses("Каждый день");
        director.Sees("Сейчас каждый день. И в праздники тоже.");
    }

    [Fact]
    public async Task Whatever_a_forged_button_says_only_what_the_person_can_receive_is_chosen()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/reminders");
        await director.Forges(Code(new TickMyTopic(ReminderTopic.Escalations, On: false)));
        await director.Forges(Code(new SetMyDigestHour(24 * 60)));
        await director.Forges(Code(new SetMyDigestHour(-2)));
        await director.Forges(Code(new KeepSilent(new DateOnly(2036, 1, 1))));

        Assert.Equal(ReminderPreferences.Default, await Of(town, director));
    }

    [Fact]
    public async Task A_coordinator_chooses_among_what_coordinators_receive()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Says("/reminders");
        coordinator.Sees("Пишу вам в 9:30 по рабочим дням", "просроченное в районе", "Правила района");
        await coordinator.Presses("Что присылать");
        await coordinator.Presses("✓ Кто не вошёл");
        coordinator.Sees("✕ Кто не вошёл");
        await coordinator.Says("/whoami");
        await coordinator.Presses("Напоминания");
        coordinator.Sees("Не присылаю: кто не вошёл.");
    }

    [Fact]
    public async Task Whoever_refuses_everything_reads_that_nothing_comes_but_what_is_overdue()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/reminders");
        await director.Presses("Что присылать");
        foreach (var topic in new[] { "✓ Анкеты", "✓ Задачи", "✓ Мероприятия" })
            await director.Presses(topic);
        await director.Presses("‹ Напоминания");
        director.Sees("Сейчас ничего не присылаю", "О том, что школа просрочила, напомню в любом случае.");
        director.DoesNotSee("Пишу вам");
    }

    [Fact]
    public async Task An_administrator_is_not_reminded_of_anything()
    {
        await using var town = await Town.Open();
        var administrator = await town.Coordinator("Лев Каменский");
        await town.InTurn(async session =>
        {
            MembershipStore memberships = new(session);
            await memberships.End(administrator.MembershipId);
            await memberships.Enter(await memberships.Add(administrator.PersonId, "administrator", null, null));
        });
        await administrator.Says("/whoami");
        administrator.DoesNotSee("Напоминания");
        await administrator.Forges(Code(new MyReminders()));
        administrator.DoesNotSee("Пишу вам");
    }

    [Fact]
    public async Task Whoever_reads_times_by_other_clocks_is_told_whose_hour_it_is()
    {
        await using var town = await Town.Open();
        var tutor = await town.Member(Role.Tutor, null, "Вера Ветрова");
        await tutor.Says("/reminders");
        await tutor.Presses("Время");
        tutor.DoesNotSee("по часам района");
        await town.InTurn(session => new PersonStore(session).SetZone(tutor.PersonId, "Asia/Omsk"));
        await tutor.Presses("‹ Напоминания");
        await tutor.Presses("Время");
        tutor.Sees("Это по часам района");
    }

    [Fact]
    public async Task What_was_chosen_is_shown_among_what_is_stored()
    {
        await using var town = await Town.Open();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await director.Says("/whoami");
        await director.Presses("Что обо мне хранится");
        director.DoesNotSee("Как мне напоминать");
        await town.InTurn(session => new ReminderPreferenceStore(session).Set(
            director.PersonId,
            new ReminderPreferences { DigestAt = new TimeOnly(7, 30), MutedThrough = new DateOnly(2026, 9, 30), Refused = new TopicSet([ReminderTopic.Events]) }));
        await director.Says("/whoami");
        await director.Presses("Что обо мне хранится");
        director.Sees("в 7:30, по рабочим дням", "тишина по 30 сентября 2026 г.", "не присылать: мероприятия");
    }

    private static Task<ReminderPreferences> Of(Town town, Actor person) => town.Look(session => new ReminderPreferenceStore(session).Of(person.PersonId));

    private static string Code(ChatRoute route) => RouteCodec.OfThisProgram.Encode(route);
}
