using SchoolSupport.Bot.Tests.Harness;

namespace SchoolSupport.Bot.Tests.Conversations;

public sealed class LongPageTests
{
    [Fact]
    public async Task A_page_too_long_for_one_message_comes_in_several_with_the_buttons_under_the_last()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        var harbour = director.Screen!.MessageId;

        await director.Presses("Журнал");

        var parts = (await director.Messages()).Where(message => message.MessageId >= harbour).ToList();
        Assert.True(parts.Count > 1);
        Assert.Equal(Enumerable.Range(1, LogScreen.Lines).Select(LogScreen.Line), parts.SelectMany(part => part.Words.Split('\n')));
        Assert.All(parts.SkipLast(1), part => Assert.Empty(part.Buttons));
        await director.Presses("‹ Причал");
        director.Sees("Причал");
    }

    [Fact]
    public async Task A_text_too_long_to_stand_under_a_file_comes_before_it()
    {
        await using var town = await Town.Open(Harbour.On());
        var director = await town.Director("СОШ № 3");
        await director.Says("/harbour");
        await director.Presses("Журнал");

        await director.Presses("Карта");

        var shown = await director.Messages();
        var (text, file) = (shown[^2], shown[^1]);
        Assert.Equal(Enumerable.Range(1, MapScreen.Lines).Select(LogScreen.Line), text.Words.Split('\n'));
        Assert.Equal(("Карта.bin", ""), (file.File!.Name, file.Words));
        Assert.Empty(text.AllButtons);
        await director.Presses("‹ Причал");
        director.Sees("Причал");
    }
}
