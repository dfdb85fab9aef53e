using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Schools;

/// <summary>A list of people that a coordinator sends without having opened the page for it.</summary>
internal sealed class PeopleFileUse : IFileUse
{
    public FileUse? Find(FileIn file, Member member) =>
        member.Acting.Role == Role.Coordinator && file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? new FileUse("Загрузить как список людей", new LoadPeople())
            : null;
}
