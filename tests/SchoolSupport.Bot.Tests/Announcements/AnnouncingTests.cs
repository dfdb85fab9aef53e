using SchoolSupport.Bot.Announcements;
using SchoolSupport.Bot.Tests.Events;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Announcements;
using SchoolSupport.Core.Schools;
using SchoolSupport.Documents.Spreadsheets;

namespace SchoolSupport.Bot.Tests.Announcements;

public sealed class AnnouncingTests
{
    [Fact]
    public async Task A_coordinator_writes_to_directors_watches_who_confirms_and_reminds_the_rest()
    {
        await using var town = await Town.Open(AnnouncementTown.ByHand);
        var coordinator = await town.Coordinator();
        var first = await town.Director("СОШ № 12", "Павел Рябинин");
        var second = await town.Director("ООШ № 14", "Елена Крылатова");
        await town.Invited(Role.Director, "СОШ № 3", "Тимур Ясенев");
        town.Storyboard.Scene("Координатор пишет");
        await coordinator.Says("/menu");
        await coordinator.Presses("Объявления");
        await coordinator.Presses("Написать объявление");
        await coordinator.Says(AnnouncementTown.Text);
        await coordinator.SendsFile("Повестка.pdf", [1, 2, 3], "Повестка — в файле.", "application/pdf");
        await coordinator.Presses("Кому:");
        await coordinator.Presses("— Кураторы");
        await coordinator.Presses("Готово");
        await coordinator.Presses("Посмотреть и отправить");
        await coordinator.Presses("Ознакомлен");
        await coordinator.Presses("Отправить ·");
        await town.Sends();
        town.Storyboard.Scene("Директор отмечает");
        await first.Presses("Ознакомлен");
        await first.Presses("Приложено");
        town.Storyboard.Scene("Координатор смотрит и напоминает");
        await coordinator.Says("/announce");
        await coordinator.Presses("08.09 · 1 из 3");
        await coordinator.Presses("Кто не ознакомился");
        await coordinator.Presses("Напомнить им");
        await town.Reminds();
        await second.Receives("Напоминаю об объявлении");
        await second.Presses("Прочитать");
        await second.Presses("Ознакомлен");
        town.Storyboard.Holds("announcing.approved.txt");
        Assert.Equal(0, await first.Count("Напоминаю"));
    }

    [Fact]
    public async Task Whoever_comes_in_later_finds_it_and_is_reached_by_the_reminder()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        await town.Director("СОШ № 12", "Павел Рябинин");
        var late = await town.Invited(Role.Director, "ООШ № 14", "Елена Крылатова");
        await coordinator.Writes();
        await coordinator.SendsIt();
        var id = await town.Announcement();
        await town.Until(async () => (await town.Row(id)).State == AnnouncementState.Sent, "everybody to be told");
        await late.Opens(late.Invitation!.Text);
        await late.Presses("Да, это я");
        await late.Says("/menu");
        late.Sees("Прочитать объявление");
        await coordinator.Follows(new UnconfirmedReceivers(id));
        coordinator.Sees("Елена Крылатова (не дошло)");
        await coordinator.Presses("Напомнить им");
        await late.Receives("Уважаемые директора", "Ознакомлен(а)");
        await late.Presses("Ознакомлен");
        late.SeesToast("Спасибо");
        await late.Says("/menu");
        late.DoesNotSee("Прочитать объявление");
    }

    [Fact]
    public async Task Confirming_counts_once_and_works_a_month_later()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var (_, director, id) = await town.Announced();
        town.Later(TimeSpan.FromDays(35));
        await director.PressesRapidly("Ознакомлен(а)", 3);
        await director.Follows(new ConfirmAnnouncement(id));
        director.SeesToast("Уже отмечено");
        director.Sees("Вы ознакомились 13 октября");
        Assert.Equal(1, (await town.Tally(id)).Confirmed);
    }

    [Fact]
    public async Task The_open_card_follows_what_people_do_and_leaves_other_pages_alone()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        var first = await town.Director("СОШ № 12", "Павел Рябинин");
        var second = await town.Director("ООШ № 14", "Елена Крылатова");
        await coordinator.Writes();
        await coordinator.SendsIt();
        await coordinator.Receives("Доставлено: 2 из 2");
        await first.Presses("Ознакомлен");
        await coordinator.Receives("Ознакомились: 1 из 2");
        await coordinator.Presses("‹ Объявления");
        await second.Presses("Ознакомлен");
        await coordinator.Says("/menu");
        Assert.Equal(0, await coordinator.Count("Ознакомились: 2 из 2"));
        Assert.Equal(1, await coordinator.Count("Написать объявление"));
    }

    [Fact]
    public async Task A_draft_survives_a_restart_and_can_be_thrown_away()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await town.RestartBot(brutally: true);
        await coordinator.Says("Приходите вовремя.");
        coordinator.Sees("Уважаемые директора", "Приходите вовремя.");
        await coordinator.Presses("Отложить");
        await coordinator.Presses("Черновик · Уважаемые");
        await coordinator.Presses("Посмотреть и отправить");
        await coordinator.Presses("Удалить черновик");
        await coordinator.Presses("Удалить");
        coordinator.DoesNotSee("Черновик ·");
        await coordinator.Follows(new WriteAnnouncement(await town.Announcement()));
        coordinator.SeesToast("больше не действует");
        Assert.Equal(0, await director.Count("Объявление"));
    }

    [Fact]
    public async Task What_changed_since_the_preview_is_shown_before_it_is_sent()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        var colleague = await town.Coordinator("Марина Зорина");
        var director = await town.Director("СОШ № 12", "Павел Рябинин");
        await coordinator.Writes();
        await coordinator.Presses("Посмотреть и отправить");
        var preview = coordinator.Screen!;
        var id = await town.Announcement();
        await colleague.Follows(new WriteAnnouncement(id));
        await colleague.Says("И возьмите отчёты.");
        await coordinator.PressesOld(preview, "Отправить");
        coordinator.SeesToast("кое-что изменилось");
        coordinator.Sees("И возьмите отчёты.");
        Assert.Equal(AnnouncementState.Draft, (await town.Row(id)).State);
        await coordinator.Presses("Отправить ·");
        await director.Receives("И возьмите отчёты.");
        await coordinator.PressesOld(preview, "Отправить");
        Assert.Equal(1, await director.Count("Объявление"));
    }

    [Fact]
    public async Task Reminding_is_for_once_a_day()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var (coordinator, director, id) = await town.Announced();
        await coordinator.Follows(new RemindReceivers(id));
        await director.Receives("Напоминаю об объявлении");
        await coordinator.Follows(new RemindReceivers(id));
        coordinator.SeesToast("Сегодня уже напомнили");
        coordinator.DoesNotSee("Напомнить им");
        town.GoTo(new DateOnly(2026, 9, 9), 21);
        await coordinator.Follows(new RemindReceivers(id));
        coordinator.SeesToast("людей лучше не будить");
        town.GoTo(new DateOnly(2026, 9, 10), 8);
        await coordinator.Follows(new RemindReceivers(id));
        await town.Until(async () => await director.Count("Напоминаю об объявлении") == 2, "the second reminder");
    }

    [Fact]
    public async Task At_night_the_coordinator_is_warned_before_waking_people()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        var coordinator = await town.Coordinator();
        await town.Director("СОШ № 12", "Павел Рябинин");
        town.GoTo(new DateOnly(2026, 9, 8), 22, 10);
        await coordinator.Writes();
        await coordinator.Presses("Посмотреть и отправить");
        coordinator.Sees("Сейчас 22:10: сообщение может разбудить");
    }

    [Fact]
    public async Task The_list_of_who_confirmed_goes_home_as_a_workbook()
    {
        await using var town = await Town.Open(AnnouncementTown.Still);
        await town.Invited(Role.Director, "ООШ № 14", "Елена Крылатова");
        var (coordinator, director, _) = await town.Announced("=HYPERLINK(\"http://example.com\")");
        await director.Presses("Ознакомлен");
        await coordinator.Presses("Таблица Excel");
        await coordinator.Receives("Кто ознакомился с объявлением");
        var sheets = WorkbookReader.Read(new MemoryStream(await coordinator.NewestFile()));
        var rows = string.Join('\n', sheets[0].Rows.Select(row => string.Join('|', row.Cells)));
        Assert.Contains("Павел Рябинин|директор|доставлено|", rows, StringComparison.Ordinal);
        Assert.Contains("Елена Крылатова|директор|не вошёл(а) в бот|нет", rows, StringComparison.Ordinal);
    }
}
