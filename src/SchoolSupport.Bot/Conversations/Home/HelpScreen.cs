namespace SchoolSupport.Bot.Conversations;

public sealed class HelpScreen(SlashCommands commands) : Screen<Help, Member>
{
    protected override Task<Member?> Admit(Help route, Turn turn) => Task.FromResult(turn.Visitor as Member);

    protected override Task<Page> Show(Member subject, Help route, Turn turn) =>
        Task.FromResult(new Page(Html.Lines(
            $"<b>Как мной пользоваться</b>",
            $"Нажимайте кнопки под сообщениями: старые тоже работают. Когда я спрашиваю, отвечайте обычным сообщением.",
            $"Каждый ответ сохраняется сразу. Можно закрыть телефон и вернуться через неделю.",
            $"",
            Html.Lines(commands.ListedFor(subject.Acting.Role).Select(Line))))
            .Row(Button.To("Меню", new Home())));

    private static Html Line(SlashCommand command) => $"/{command.Name} — {command.Description}";
}
