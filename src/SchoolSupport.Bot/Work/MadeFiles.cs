using Microsoft.Extensions.DependencyInjection;
using SchoolSupport.Bot.Conversations;
using SchoolSupport.Storage.Conversations;

namespace SchoolSupport.Bot.Work;

/// <summary>Files that long work makes for whoever asked for them.</summary>
internal static class MadeFiles
{
    /// <summary>The page with the file below it. Its content has been saved; a row names it from now on.</summary>
    public static async Task<Page> With(this Page page, SavedContent content, string name, string mediaType, IServiceProvider scope, Turn turn)
    {
        await scope.GetRequiredService<FileStore>().Add(content, name, mediaType, turn.Member.PersonId);
        return page.Attaching(new Attachment(content.Checksum, name, mediaType));
    }

    /// <summary>It could not be made.</summary>
    /// <param name="deed">«Таблицу сделать».</param>
    /// <param name="whom">Whom to tell: «администратору».</param>
    /// <param name="errorId">What to quote to them.</param>
    public static Page NotMade(string deed, string whom, string errorId) =>
        new Page($"{deed} не удалось. Попробуйте ещё раз; если не выйдет, сообщите {whom} номер <code>{errorId}</code>.").Row(Button.To("Меню", new Home()));
}
