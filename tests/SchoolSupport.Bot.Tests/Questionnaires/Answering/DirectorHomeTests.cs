using SchoolSupport.Bot.Conversations;
using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Bot.Tests.Harness;
using SchoolSupport.Core.Schools;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Storage.Schools;

namespace SchoolSupport.Bot.Tests.Questionnaires.Answering;

public sealed class DirectorHomeTests
{
    private const string School = "СОШ № 12";

    [Fact]
    public async Task The_menu_says_how_the_questionnaire_stands()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        director.DoesNotSee("Анкета");
        var campaign = await town.Campaign(School);
        await director.AnswersAlmostAll();
        await director.Says("/menu");
        await director.Presses("Продолжить анкету");
        await director.Says("100");
        await director.Says("/menu");
        await director.Presses("Проверить и отправить");
        town.GoTo(new DateOnly(2026, 9, 16), 9);
        await director.Says("/menu");
        await director.Presses("Проверить и отправить");
        await director.Presses("Отправить координатору");
        await director.Presses("Меню");
        director.Sees("Анкета: отправлена ✓", "Ответы анкеты");
        var response = await town.Response(campaign, School);
        await town.InTurn(session => new ResponseStore(session).Accept(response.Id, director.PersonId));
        await director.Says("/menu");
        director.Sees("Анкета: принята ✓");
        town.Storyboard.Holds("home.approved.txt");
    }

    [Fact]
    public async Task Several_questionnaires_are_a_list()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        await town.Campaign(School);
        await town.Campaign(StandardQuestionnaire.Seed, "Оснащение <кабинетов>", new DateOnly(2026, 9, 4), [School]);

        await director.Says("/menu");
        director.Sees("⚠ Анкеты: ждут 2, просрочено 1");
        await director.Presses("Анкеты");
        director.Sees("⚠ Оснащение <кабинетов>: не начата, срок был 4 сентября", "Контекстные характеристики школы: не начата, до 15 сентября");
        await director.Presses("Контекстные");

        director.Sees("Есть ли в школе 10–11 классы?");
    }

    [Fact]
    public async Task Whoever_acts_in_another_role_is_told_which_one_answers_and_goes_on_in_it()
    {
        await using var town = await Town.Open();
        var director = await town.Director(School);
        var campaign = await town.Campaign(School);
        var membership = await town.InTurn(async session =>
        {
            var memberships = new MembershipStore(session);
            var added = await memberships.Add(director.PersonId, Role.Tutor.Code, town.Municipality, null);
            await memberships.Enter(added);
            return added;
        });
        await director.Forges($"me.as:{Base36.Write(membership)}");

        await director.Forges($"q.start:{Base36.Write(campaign)}");
        director.Sees("Вы сейчас здесь: тьютор, Озёрный район. Это открывается в другой вашей роли: директор, СОШ № 12.");
        await director.Presses("Перейти в роль: директор, СОШ № 12");

        director.SeesToast("Теперь вы здесь: директор, СОШ № 12");
        director.Sees("Есть ли в школе 10–11 классы?");
    }

    [Fact]
    public async Task A_teacher_is_not_asked()
    {
        await using var town = await Town.Open();
        var teacher = await town.Member(Role.Teacher, School);
        await town.Campaign(School);

        await teacher.Says("/menu");
        teacher.DoesNotSee("Анкета");
        await teacher.Says("/anketa");
        teacher.Sees("Этой страницы больше нет");
    }
}
