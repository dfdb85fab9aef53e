using SchoolSupport.Bot.Conversations;
using SchoolSupport.Core.Schools;

namespace SchoolSupport.Bot.Questionnaires.Answering;

public sealed class AnsweringCommands : ISlashCommands
{
    public IEnumerable<SlashCommand> Commands =>
    [
        new("anketa", "анкета школы", new QuestionnaireList(), Role.Director),
    ];
}
