using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Questionnaires.Forms;

/// <summary>A questionnaire that a coordinator sends without having opened the page for it.</summary>
internal sealed class FormFileUse : IFileUse
{
    public FileUse? Find(FileIn file, Member member) =>
        member.Acting.Role == Role.Coordinator && file.Name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? new FileUse("Загрузить как анкету", new LoadForm())
            : null;
}
