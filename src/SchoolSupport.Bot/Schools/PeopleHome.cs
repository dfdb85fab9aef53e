using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>
/// People on the home page: who looks after them gets a way there, and how many have not come in. Who has nothing to do here yet
/// is told so, with a way on.
/// </summary>
public sealed class PeopleHome(PeopleSight sight) : IHomeSection
{
    private const int Order = 80;

    public async Task<HomePart?> Describe(Member member, Turn turn)
    {
        if (member.Acting.Role == Role.Administrator)
            return new HomePart(Order, null, [Button.To("Муниципалитеты", new MunicipalityList())], [Button.To("Администраторы", new AdministratorList())]);
        if (member.Acting.Role == Role.Director)
            return new HomePart(Order, null, [Button.To("Моя школа", new PeopleList())]);
        if (await sight.Of(member.Acting) is not { } people)
            return new HomePart(Order, null, [Button.To("Кто я здесь", new WhoAmI())]);

        var absent = people.Count(PersonStates.IsAbsent);
        return new HomePart(Order, null) { Seldom = [Button.To(absent == 0 ? "Люди" : $"Люди · не вошли: {absent}", new PeopleList())] };
    }
}
