using SchoolSupport.Bot.Conversations;

namespace SchoolSupport.Bot.Schools;

public sealed class MyRolesScreen : Screen<MyRoles, Member>
{
    protected override Task<Member?> Admit(MyRoles route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override Task<Page> Show(Member subject, MyRoles route, Turn turn) => Task.FromResult(
        new Page($"Сейчас вы здесь: <b>{subject.Acting.Title}</b>. Кем работать дальше?")
            .Grid(1, subject.All.Where(standing => standing.Id != subject.Acting.Id).Select(standing => Button.To(standing.Title, new ActAs(standing.Id))))
            .Row(Button.To("‹ Назад", new WhoAmI())));
}

public sealed class ActAsCommand(RoleSwitch roles) : Command<ActAs, Standing>
{
    protected override Task<Standing?> Admit(ActAs route, Turn turn) =>
        Task.FromResult(turn.Member.All.FirstOrDefault(standing => standing.Id == route.Membership));

    protected override async Task<Outcome> Run(Standing subject, ActAs route, Turn turn) => Outcome.GoTo(new Home(), await roles.To(subject, turn));
}
