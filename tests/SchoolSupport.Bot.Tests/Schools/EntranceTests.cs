using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Schools;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Schools;

/// <summary>The way in, from the link to the menu, and everything that closes it.</summary>
public sealed class EntranceTests
{
    private static readonly RouteCodec Codec = RouteCodec.OfThisProgram;

    [Fact]
    public async Task A_director_comes_in_by_the_link_and_later_opens_the_bot_by_it_again()
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 12");

        await director.Opens(director.Invitation!.Text);
        await director.Presses("Прочитать согласие");
        await director.Presses("‹ Назад");
        await director.Presses("Да, это я");
        town.Storyboard.Scene("На следующий день");
        await director.Opens(director.Invitation.Text);

        town.Storyboard.Holds("first-entry.approved.txt");
    }

    [Fact]
    public async Task Who_answers_in_words_or_looks_for_the_menu_is_shown_the_button()
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 12");
        await director.Opens(director.Invitation!.Text);

        await director.Says("да, это я");
        director.Sees("нажмите, пожалуйста, кнопку под этим сообщением", "Да, это я, согласен(на)");
        await director.Says("/menu");
        await director.Presses("Да, это я");
        director.Sees("СОШ № 12");
        director.DoesNotSee("по личному приглашению");
    }

    [Fact]
    public async Task Who_stands_before_an_invitation_that_is_revoked_meets_the_closed_door()
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 12");
        await director.Opens(director.Invitation!.Text);
        await town.InTurn(session => new MembershipStore(session).End(director.MembershipId));

        await director.Says("да, это я");

        director.Sees("Войти можно только по личному приглашению.");
        director.DoesNotSee("СОШ № 12");
    }

    [Fact]
    public async Task Each_code_that_does_not_open_gets_a_polite_answer_of_its_own()
    {
        await using var town = await Town.Open();
        var (used, revoked, expired) = (
            await town.Invited(Role.Director, "СОШ № 1"), await town.Invited(Role.Director, "СОШ № 2"), await town.Invited(Role.Director, "СОШ № 3"));
        await used.Opens(used.Invitation!.Text);
        await used.Presses("Да, это я");
        await town.InTurn(session => new MembershipStore(session).End(revoked.MembershipId));
        var stranger = town.Stranger();

        await stranger.Says("/start");
        await stranger.Says("Пустите, пожалуйста");
        town.Storyboard.Scene("Неверный код");
        await stranger.Opens("0123456789abcdefghjkmnpqrs");
        town.Storyboard.Scene("Чужое использованное приглашение");
        await stranger.Opens(used.Invitation.Text);
        town.Storyboard.Scene("Отозванное");
        await revoked.Opens(revoked.Invitation!.Text);
        town.Storyboard.Scene("Просроченное");
        town.Later(TimeSpan.FromDays(15));
        await expired.Opens(expired.Invitation!.Text);

        town.Storyboard.Holds("closed-door.approved.txt");
    }

    [Fact]
    public async Task Who_tries_codes_at_random_must_wait_even_with_a_good_one()
    {
        await using var town = await Town.Open();
        var guesser = await town.Invited(Role.Director, "СОШ № 1");
        for (var i = 0; i < GuessLimit.Default.Attempts; i++)
            await guesser.Says($"/start {new string('0', 25)}{i}");

        await guesser.Opens(guesser.Invitation!.Text);
        guesser.Sees("Слишком много неверных кодов");

        town.Later(GuessLimit.Default.Window);
        await guesser.Opens(guesser.Invitation.Text);
        guesser.Sees("Да, это я");
    }

    [Theory]
    [InlineData("https://t.me/some_bot?start={0}")]
    [InlineData("{0}")]
    [InlineData("  {0} ")]
    public async Task A_pasted_link_or_code_opens_the_door_too(string pasted)
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 1");

        await director.Says(string.Format(null, pasted, director.Invitation!.Text));

        director.Sees("Да, это я");
    }

    [Fact]
    public async Task A_link_that_reached_somebody_else_is_called_off_and_the_sender_knows()
    {
        await using var town = await Town.Open();
        var coordinator = await town.Coordinator();
        await coordinator.Presses("Люди");
        await coordinator.Presses("Пригласить");
        await coordinator.Presses("контролёра");
        await coordinator.Says("Петрова Анна Ивановна");
        await coordinator.Presses("Без телефона");
        var link = (await coordinator.Messages()).Last(message => message.Button("Скопировать") is not null).Button("Скопировать")!.CopyText!;
        var stranger = town.Stranger();

        town.Storyboard.Scene("Ссылка попала не туда");
        await stranger.Opens(link);
        await stranger.PressesRapidly("Это не я", 2);
        await stranger.Opens(link);

        Assert.Equal(1, await coordinator.Count("попало к другому человеку"));
        town.Storyboard.Holds("wrong-person.approved.txt");
    }

    [Fact]
    public async Task Nobody_enters_by_a_button_of_an_invitation_that_was_not_opened()
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 1");
        var coordinator = await town.Coordinator();
        var invitation = (await town.Look(session => new InvitationStore(session).Open(town.Municipality))).Single();
        var stranger = town.Stranger();
        await stranger.Says("/start");

        await stranger.Forges(Codec.Encode(new AcceptInvitation(invitation.Id)));

        stranger.Sees("Войти можно только по личному приглашению");
        stranger.DoesNotSee("Зорина");
        Assert.Null((await town.Look(session => new InvitationStore(session).Find(invitation.Id)))!.UsedAt);
        await coordinator.Forges(Codec.Encode(new AcceptInvitation(invitation.Id)));
        coordinator.SeesToast("эта кнопка больше не действует");
        await director.Opens(director.Invitation!.Text);
        director.Sees("Да, это я");
    }

    [Fact]
    public async Task Ten_rapid_taps_let_in_once()
    {
        await using var town = await Town.Open();
        var director = await town.Invited(Role.Director, "СОШ № 1");
        await director.Opens(director.Invitation!.Text);

        await director.PressesRapidly("Да, это я", 10);

        director.Sees("СОШ № 1", "Моя школа");
        Assert.Single(await town.Look(session => new MembershipStore(session).OfPerson(director.PersonId)));
    }
}
